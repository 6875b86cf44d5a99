package crossread.ui.export;

import crossread.export.ExportException;
import crossread.export.PdfOptions;
import crossread.export.pdf.PagePicture;
import crossread.export.pdf.PrintOrder;
import crossread.export.pdf.Printers;
import crossread.export.pdf.RenderedPages;
import crossread.i18n.Messages;
import crossread.job.Job;
import crossread.job.JobRunner;
import crossread.job.Progress;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A PDF that is chosen, looked at, and then saved or printed. */
final class PdfViewModel {
    private static final System.Logger LOG = System.getLogger(PdfViewModel.class.getName());
    private static final Runnable NOTHING = () -> {};

    private final PdfMaking making;
    private final Printers printers;
    private final JobRunner jobs;
    private final JobRunner drawing;
    private final Messages messages;
    private final ObjectProperty<PdfOptions> options;
    private final ReadOnlyObjectWrapper<List<PreviewPage>> pages =
            new ReadOnlyObjectWrapper<>(this, "pages", List.of());
    private final IntegerProperty page = new SimpleIntegerProperty(this, "page", 1);
    private final ReadOnlyObjectWrapper<@Nullable PagePicture> large =
            new ReadOnlyObjectWrapper<>(this, "large");
    private final ReadOnlyBooleanWrapper current = new ReadOnlyBooleanWrapper(this, "current");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private @Nullable RenderedPages rendered;
    private Runnable stopMaking = NOTHING;
    private Runnable stopDrawing = NOTHING;
    private double scale;

    /**
     * @param jobs makes, saves and prints
     * @param drawing draws pages, one job at a time
     */
    PdfViewModel(
            PdfOptions first,
            PdfMaking making,
            JobRunner jobs,
            JobRunner drawing,
            Printers printers,
            Messages messages) {
        this.options = new SimpleObjectProperty<>(this, "options", first);
        this.making = making;
        this.printers = printers;
        this.jobs = jobs;
        this.drawing = drawing;
        this.messages = messages;
        page.subscribe(number -> drawLarge());
    }

    ObjectProperty<PdfOptions> optionsProperty() {
        return options;
    }

    /** The pages as they were made last. */
    ReadOnlyObjectProperty<List<PreviewPage>> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** Number of the page that is shown large, from 1. */
    IntegerProperty pageProperty() {
        return page;
    }

    /** The page shown large; null until it is drawn. */
    ReadOnlyObjectProperty<@Nullable PagePicture> largeProperty() {
        return large.getReadOnlyProperty();
    }

    /** Whether the pages are made with the options as they are. */
    ReadOnlyBooleanProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Whether something is saved or printed. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What went wrong last, in words; empty where nothing did. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Makes the pages anew, with the options as they are. */
    void make() {
        stopMaking.run();
        current.set(false);
        problem.set("");
        PdfOptions wanted =
                options.get().carrying(null).with(PdfOptions.Choice.NO_ATTACHMENTS, true);
        stopMaking =
                jobs.start(
                        new Job<>(messages.get("job.preview"), progress -> open(wanted, progress)),
                        this::show,
                        failure -> fail(failure, "failed.preview"));
    }

    /** Says that the options are about to be others. */
    void outdate() {
        current.set(false);
    }

    /**
     * How large the large page is drawn.
     *
     * @param pixels for each point
     */
    void drawAt(double pixels) {
        if (pixels > 0 && pixels != scale) {
            scale = pixels;
            drawLarge();
        }
    }

    /** The page that is shown large. */
    Optional<PreviewPage> shown() {
        List<PreviewPage> all = pages.get();
        int index = page.get() - 1;
        return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    /** Turns pages; stays at the first and the last. */
    void turn(int by) {
        page.set(Math.clamp((long) page.get() + by, 1, Math.max(1, pages.get().size())));
    }

    /**
     * Draws a page small, unless it is.
     *
     * @param width in pixels
     * @return ends it where it is not drawn yet
     */
    Runnable drawSmall(PreviewPage small, double width) {
        if (small.pictureProperty().get() != null) {
            return NOTHING;
        }
        return draw(small, width / small.width(), small.pictureProperty()::set);
    }

    void save(Path file, Consumer<Path> onSaved) {
        PdfOptions wanted = options.get();
        start(
                new Job<>(
                        messages.get("job.save"),
                        progress -> {
                            making.make(wanted, file, progress);
                            return file;
                        }),
                onSaved,
                "failed.save");
    }

    void print(PrintOrder order, Runnable onPrinted) {
        PdfOptions wanted =
                options.get().carrying(null).with(PdfOptions.Choice.NO_ATTACHMENTS, true);
        int count = Math.max(1, pages.get().size());
        start(
                new Job<>(
                        messages.get("job.print"),
                        progress -> {
                            byte[] pdf = bytes(wanted, progress);
                            printers.print(
                                    pdf,
                                    order,
                                    number -> {
                                        progress.checkCancelled();
                                        progress.report(
                                                (number - 1.0) / count,
                                                messages.get("step.page", number));
                                    });
                            return "";
                        }),
                done -> onPrinted.run(),
                "failed.print");
    }

    /** Stops what is made, saved or printed; what is shown stays. */
    void stop() {
        stopMaking.run();
        stopMaking = NOTHING;
    }

    /** Ends what is under way. */
    void close() {
        stopMaking.run();
        stopDrawing.run();
        release(rendered);
        rendered = null;
    }

    private <T> void start(Job<T> job, Consumer<T> onDone, String failed) {
        stopMaking.run();
        problem.set("");
        busy.set(true);
        Runnable stop =
                jobs.start(
                        job,
                        done -> {
                            busy.set(false);
                            onDone.accept(done);
                        },
                        failure -> {
                            busy.set(false);
                            fail(failure, failed);
                        });
        stopMaking =
                () -> {
                    busy.set(false);
                    stop.run();
                };
    }

    private RenderedPages open(PdfOptions wanted, Progress progress) throws IOException {
        return new RenderedPages(bytes(wanted, progress));
    }

    /** The file is gone before anybody sees it. */
    private byte[] bytes(PdfOptions wanted, Progress progress) throws IOException {
        progress.checkCancelled();
        Path file = Files.createTempFile("crossread-", ".pdf");
        try {
            making.make(wanted, file, progress);
            return Files.readAllBytes(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void show(RenderedPages made) {
        release(rendered);
        rendered = made;
        List<PreviewPage> all = new ArrayList<>();
        for (int index = 0; index < made.count(); index++) {
            all.add(new PreviewPage(index + 1, made.width(index), made.height(index)));
        }
        int before = page.get();
        pages.set(List.copyOf(all));
        page.set(Math.clamp(before, 1, Math.max(1, all.size())));
        current.set(true);
        drawLarge();
    }

    private void drawLarge() {
        stopDrawing.run();
        Optional<PreviewPage> wanted = shown();
        if (wanted.isPresent() && scale > 0) {
            stopDrawing = draw(wanted.get(), scale, large::set);
        }
    }

    private Runnable draw(PreviewPage wanted, double pixels, Consumer<PagePicture> onDrawn) {
        RenderedPages from = rendered;
        if (from == null) {
            return NOTHING;
        }
        return drawing.start(
                new Job<>(
                        messages.get("job.page"),
                        progress -> {
                            progress.checkCancelled();
                            return from.picture(wanted.number() - 1, pixels);
                        }),
                onDrawn,
                failure -> fail(failure, "failed.page"));
    }

    private void release(@Nullable RenderedPages old) {
        if (old != null) {
            drawing.start(
                    new Job<>(
                            messages.get("job.page"),
                            progress -> {
                                old.close();
                                return "";
                            }),
                    done -> {},
                    failure -> {});
        }
    }

    private void fail(Exception failure, String key) {
        // The message may hold a path or an article's words: those stay out of the log.
        LOG.log(Level.WARNING, "{0}: {1}", key, failure.getClass().getName());
        String told = failure instanceof ExportException ? failure.getMessage() : null;
        problem.set(told == null ? messages.get(key) : told);
    }
}
