package crossread.ui.shell;

import crossread.export.ExportFormat;
import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.store.SystemFolders;
import crossread.ui.export.PdfDialog;
import crossread.ui.kit.Citation;
import crossread.ui.kit.Filter;
import crossread.ui.kit.JobStatus;
import crossread.ui.kit.Selection;
import crossread.ui.kit.Theme;
import crossread.ui.reader.ReaderViewModel;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the menus, the toolbar and the keys do. */
final class Commands {
    private final ShellViewModel model;
    private final ReaderViewModel reader;
    private final Selection selection;
    private final Dialogs dialogs;
    private final Theme theme;
    private final Panes panes;
    private final BooleanSupplier mayClose;
    private final Supplier<@Nullable Window> window;
    private final PdfDesk pdf;
    private final BooleanBinding cannotOpen;
    private final BooleanBinding cannotExport;
    private final BooleanBinding cannotWalk;

    Commands(
            ShellViewModel model,
            ReaderViewModel reader,
            Selection selection,
            Dialogs dialogs,
            Theme theme,
            Panes panes,
            JobStatus status,
            BooleanSupplier mayClose,
            Supplier<@Nullable Window> window,
            PdfDesk pdf) {
        this.model = model;
        this.reader = reader;
        this.selection = selection;
        this.dialogs = dialogs;
        this.theme = theme;
        this.panes = panes;
        this.mayClose = mayClose;
        this.window = window;
        this.pdf = pdf;
        this.cannotOpen =
                Bindings.createBooleanBinding(
                        () -> status.runningProperty().get(), status.runningProperty());
        this.cannotExport = status.runningProperty().or(model.emptyProperty());
        this.cannotWalk =
                Bindings.createBooleanBinding(
                        () -> model.emptyProperty().get(), model.emptyProperty());
    }

    BooleanBinding cannotOpen() {
        return cannotOpen;
    }

    BooleanBinding cannotExport() {
        return cannotExport;
    }

    BooleanBinding cannotWalk() {
        return cannotWalk;
    }

    ReaderViewModel reader() {
        return reader;
    }

    Theme theme() {
        return theme;
    }

    Panes panes() {
        return panes;
    }

    void open() {
        List<String> chosen = chosenFiles("open.title");
        if (!chosen.isEmpty()) {
            model.open(chosen);
        }
    }

    void add() {
        List<String> chosen = chosenFiles("add.title");
        if (!chosen.isEmpty()) {
            model.add(chosen);
        }
    }

    void addFromWeb() {
        String address = dialogs.address("addWeb.title", "addWeb.header");
        if (!address.isBlank()) {
            model.add(List.of(address));
        }
    }

    /** Asks for a feed, and which of its items to add. */
    void addFromFeed() {
        String address = dialogs.address("addFeed.title", "addFeed.header");
        if (!address.isBlank()) {
            model.listFeed(address, feed -> model.addItems(feed, dialogs.items(feed, addresses())));
        }
    }

    private Set<String> addresses() {
        return selection.findings().comparison().articles().stream()
                .map(Article::address)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Shows what changed between versions of the same article. */
    void showVersions() {
        model.findVersions(dialogs::versions);
    }

    void openSamples() {
        model.openSamples();
    }

    boolean hasSamples() {
        return model.hasSamples();
    }

    void export() {
        pdf.show(PdfDialog.Goal.SAVE);
    }

    void print() {
        pdf.show(PdfDialog.Goal.PRINT);
    }

    /** Any of the formats, as the kind of file that is chosen in the dialog. */
    void exportAs() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(dialogs.words("exportAs.title"));
        chooser.setInitialFileName(dialogs.words("exportAs.name"));
        Map<FileChooser.ExtensionFilter, ExportFormat> formats = new LinkedHashMap<>();
        for (ExportFormat format : ExportFormat.values()) {
            formats.put(
                    new FileChooser.ExtensionFilter(
                            dialogs.words("format." + format.key()), "*." + format.extension()),
                    format);
        }
        chooser.getExtensionFilters().addAll(formats.keySet());
        File chosen = chooser.showSaveDialog(window.get());
        if (chosen != null) {
            ExportFormat format =
                    formats.getOrDefault(chooser.getSelectedExtensionFilter(), ExportFormat.PDF);
            model.export(
                    format.forFile(chosen.toPath()), format.named(chosen.toPath()), pdf.options());
        }
    }

    /** First what is selected, then the days that are brushed. */
    void clear() {
        Filter now = selection.filter();
        if (selection.isEmpty() && now.scope().days() != null) {
            selection.filterProperty().set(now.with(now.scope().withDays(null)));
        }
        selection.clear();
    }

    /** Whether nothing is selected that could be cited. */
    BooleanBinding cannotCite() {
        return selection.claimProperty().isNull().and(selection.wordsProperty().isNull());
    }

    /** Copies what is selected, with where it stands. */
    void cite() {
        ClipboardContent content = new ClipboardContent();
        content.putString(Citation.of(selection, Messages.of("kit")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    void find() {
        panes.viewProperty().set(View.READER);
        reader.find().start();
    }

    void findNext() {
        panes.viewProperty().set(View.READER);
        reader.find().next();
    }

    void findPrevious() {
        panes.viewProperty().set(View.READER);
        reader.find().previous();
    }

    void clearFilters() {
        selection.filterProperty().set(Filter.USUAL);
    }

    @Nullable Window window() {
        return window.get();
    }

    void showKeys() {
        dialogs.keys();
    }

    void showReliability() {
        dialogs.reliability();
    }

    /** Copies what a report of an error needs, and shows what was copied. */
    void copyDiagnostics() {
        String text = Diagnostics.of(SystemFolders.ofUser());
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        dialogs.diagnostics(text);
    }

    void showAbout() {
        dialogs.about();
    }

    void quit() {
        Window open = window.get();
        if (open != null && mayClose.getAsBoolean()) {
            open.hide();
        }
    }

    private List<String> chosenFiles(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(dialogs.words(title));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                dialogs.words("open.both"),
                                List.of(
                                        "*.txt",
                                        "*.html",
                                        "*.htm",
                                        "*.xhtml",
                                        "*.mhtml",
                                        "*.mht",
                                        "*.pdf",
                                        "*.docx",
                                        "*.epub",
                                        "*.eml",
                                        "*.md",
                                        "*.markdown",
                                        "*.rss",
                                        "*.atom",
                                        "*.xml",
                                        "*.json",
                                        "*.warc",
                                        "*.gz",
                                        "*.zip",
                                        "*.crossread")),
                        new FileChooser.ExtensionFilter(dialogs.words("open.all"), "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(window.get());
        return chosen == null ? List.of() : chosen.stream().map(File::getPath).toList();
    }
}
