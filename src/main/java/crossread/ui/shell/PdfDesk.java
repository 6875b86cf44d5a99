package crossread.ui.shell;

import crossread.export.ExportFormat;
import crossread.export.ExportRequest;
import crossread.export.PdfOptions;
import crossread.export.pdf.SystemPrinters;
import crossread.i18n.Messages;
import crossread.ui.export.PdfDialog;
import crossread.ui.export.PdfSettings;
import crossread.ui.kit.FxJobRunner;
import crossread.ui.kit.JobStatus;
import crossread.ui.kit.Theme;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Where the annotated PDF is chosen, looked at, saved and printed. */
final class PdfDesk {
    private final ShellViewModel model;
    private final Theme theme;
    private final Messages messages;
    private final Supplier<@Nullable Window> window;
    private final StringProperty settings = new SimpleStringProperty(this, "settings", "");

    PdfDesk(
            ShellViewModel model,
            Theme theme,
            Messages messages,
            Supplier<@Nullable Window> window) {
        this.model = model;
        this.theme = theme;
        this.messages = messages;
        this.window = window;
    }

    /** How PDFs are wanted, to be kept from day to day. */
    StringProperty settingsProperty() {
        return settings;
    }

    /** How a PDF is made of what is open today. */
    PdfOptions options() {
        return PdfSettings.from(
                settings.get(), PdfOptions.of(LocalDate.now(ZoneId.systemDefault())));
    }

    void show(PdfDialog.Goal goal) {
        ExportRequest request = model.request(ExportFormat.PDF);
        JobStatus status = new JobStatus();
        FxJobRunner jobs = new FxJobRunner(status);
        FxJobRunner drawing = new FxJobRunner(new JobStatus());
        FxJobRunner looking = new FxJobRunner(new JobStatus());
        PdfDialog dialog =
                new PdfDialog(
                        goal,
                        options(),
                        (options, file, progress) -> model.write(request, file, options, progress),
                        new SystemPrinters(messages.get("window.title")),
                        new PdfDialog.Workers(jobs, drawing, looking, status),
                        this::place,
                        this::tell);
        dialog.optionsProperty().subscribe(now -> settings.set(PdfSettings.words(now)));
        dialog.show(
                window.get(),
                theme::dress,
                () -> {
                    jobs.close();
                    drawing.close();
                    looking.close();
                });
    }

    private @Nullable Path place(Window above) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("export.title"));
        chooser.setInitialFileName(messages.get("export.name"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.get("export.pdf"), "*.pdf"));
        File chosen = chooser.showSaveDialog(above);
        return chosen == null ? null : ExportFormat.PDF.named(chosen.toPath());
    }

    private void tell(PdfDialog.Told told) {
        Path file = told.file();
        if (file == null) {
            model.tellPrinted();
        } else {
            model.tellExported(file);
        }
    }
}
