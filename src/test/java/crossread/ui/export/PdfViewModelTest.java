package crossread.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.export.Fixture;
import crossread.export.PdfExporter;
import crossread.export.PdfOptions;
import crossread.export.PdfPart;
import crossread.export.pdf.PrintOrder;
import crossread.export.pdf.Printers;
import crossread.i18n.Messages;
import crossread.job.CancelledException;
import crossread.job.Job;
import crossread.job.JobRunner;
import crossread.job.Progress;
import crossread.model.Comparison;
import crossread.model.Reviewed;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

class PdfViewModelTest {
    private static final Comparison STORY = Fixture.ferry();
    private static final PdfOptions USUAL = PdfOptions.of(LocalDate.of(2026, 3, 5));

    private final Waiting jobs = new Waiting();
    private final Waiting drawing = new Waiting();
    private final List<Path> written = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();
    private final PdfViewModel model =
            new PdfViewModel(USUAL, this::make, jobs, drawing, new Hall(), Messages.of("preview"));

    @Test
    void whatWasMadeForOptionsOfBeforeIsNotShown() {
        model.make();
        model.optionsProperty().set(USUAL.with(Set.of(PdfPart.MATRIX)));
        model.outdate();
        model.make();
        jobs.runAll();
        assertTrue(model.currentProperty().get());
        assertEquals(2, model.pagesProperty().get().size());
    }

    @Test
    void nothingIsLeftInTheTemporaryFolder() {
        model.make();
        jobs.runAll();
        assertEquals(1, written.size());
        assertFalse(Files.exists(written.getFirst()));
    }

    @Test
    void thePageThatIsTurnedAwayFromIsNotDrawnLater() {
        model.make();
        jobs.runAll();
        model.drawAt(0.4);
        model.turn(1);
        model.turn(1);
        drawing.runAll();
        assertEquals(3, model.pageProperty().get());
        PreviewPage third = model.pagesProperty().get().get(2);
        assertEquals(
                third.width() * 0.4,
                Objects.requireNonNull(model.largeProperty().get()).width(),
                1);
        assertEquals(2, drawing.stopped);
    }

    @Test
    void smallPagesAreDrawnOnce() {
        model.make();
        jobs.runAll();
        PreviewPage first = model.pagesProperty().get().getFirst();
        model.drawSmall(first, 100);
        drawing.runAll();
        assertEquals(100, Objects.requireNonNull(first.pictureProperty().get()).width(), 1);
        model.drawSmall(first, 100);
        assertTrue(drawing.queue.isEmpty());
    }

    @Test
    void stoppingKeepsThePagesThatAreShownAndLeavesNoFile() {
        model.make();
        jobs.runAll();
        int pages = model.pagesProperty().get().size();
        Path file = Path.of("target", "never.pdf");
        model.save(file, saved -> {});
        assertTrue(model.busyProperty().get());
        model.stop();
        jobs.runAll();
        assertFalse(model.busyProperty().get());
        assertFalse(Files.exists(file));
        assertEquals(pages, model.pagesProperty().get().size());
        assertEquals("", model.problemProperty().get());
    }

    @Test
    void fewerPagesShowTheLastOne() {
        model.make();
        jobs.runAll();
        model.turn(100);
        model.optionsProperty().set(USUAL.with(Set.of()));
        model.make();
        jobs.runAll();
        assertEquals(1, model.pageProperty().get());
    }

    @Test
    void whatCannotBeMadeIsSaidAndThePrinterIsToldOfEachPage() {
        PdfViewModel broken =
                new PdfViewModel(
                        USUAL,
                        (options, file, progress) -> {
                            throw new IOException("no");
                        },
                        jobs,
                        drawing,
                        new Hall(),
                        Messages.of("preview"));
        broken.make();
        jobs.runAll();
        assertFalse(broken.problemProperty().get().isEmpty());
        model.print(new PrintOrder("Hall", 1, 1, 2, false), () -> printed.add("done"));
        jobs.runAll();
        assertEquals(List.of("Hall", "done"), printed);
    }

    private void make(PdfOptions options, Path file, Progress progress) throws IOException {
        written.add(file);
        new PdfExporter().export(Reviewed.of(STORY), file, options, progress);
    }

    private final class Hall implements Printers {
        @Override
        public List<String> names() {
            return List.of("Hall");
        }

        @Override
        public void print(byte[] pdf, PrintOrder order, IntConsumer beforePage) {
            assertNotNull(pdf);
            beforePage.accept(1);
            printed.add(order.printer());
        }
    }

    /** Holds jobs until it is told to run them; those that were stopped meanwhile end as such. */
    private static final class Waiting implements JobRunner {
        private final Deque<Runnable> queue = new ArrayDeque<>();
        private int stopped;

        @Override
        public <T> Runnable start(Job<T> job, Consumer<T> onDone, Consumer<Exception> onFailed) {
            boolean[] isStopped = new boolean[1];
            queue.add(() -> run(job, isStopped, onDone, onFailed));
            return () -> isStopped[0] = true;
        }

        private <T> void run(
                Job<T> job, boolean[] isStopped, Consumer<T> onDone, Consumer<Exception> onFailed) {
            Progress progress =
                    new Progress() {
                        @Override
                        public void report(double fraction, String step) {}

                        @Override
                        public boolean isCancelled() {
                            return isStopped[0];
                        }
                    };
            if (isStopped[0]) {
                stopped++;
                assertThrows(CancelledException.class, () -> job.work().run(progress));
                return;
            }
            try {
                onDone.accept(job.work().run(progress));
            } catch (Exception failure) {
                onFailed.accept(failure);
            }
        }

        void runAll() {
            while (!queue.isEmpty()) {
                queue.remove().run();
            }
        }
    }
}
