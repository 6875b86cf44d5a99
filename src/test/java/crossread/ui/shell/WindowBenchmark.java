package crossread.ui.shell;

import crossread.ingest.ReadResult;
import crossread.model.Comparison;
import crossread.model.Reviewed;
import crossread.store.StoryShelf;
import crossread.ui.LargeCoverage;
import crossread.ui.kit.Filter;
import crossread.ui.kit.FxJobRunner;
import crossread.ui.kit.JobStatus;
import crossread.ui.kit.Look;
import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.Selection;
import crossread.ui.kit.Theme;
import crossread.ui.kit.Toolkit;
import crossread.ui.reader.ReaderView;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How long the window takes for what a reader does most, with 20 articles of 1,500 words and 300
 * claims each: from the act to the end of the layout of the pulse that shows it, waiting for the
 * pulse included, on the software renderer without a display. Run with the class path of the tests;
 * prints the median and the slowest of 40 runs in milliseconds, and the median of the processor
 * time that the window's thread had; for the opening the time, the longest that the window did not
 * answer, and the processor time, and below it the most that it had between two answers.
 */
public final class WindowBenchmark {
    private static final int ARTICLES = 20;
    private static final int WORDS = 1500;
    private static final int CLAIMS = 300;
    private static final int RUNS = 40;
    private static final int WARM_UP = 10;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final MainWindow window;
    private double lastBusy;
    private double openedBusy;
    private final Stage stage = new Stage();
    private final Scene scene;
    private final Comparison comparison;

    private WindowBenchmark(Comparison comparison, StoryShelf shelf) {
        this.comparison = comparison;
        JobStatus status = new JobStatus();
        Services services =
                new Services(
                        (paths, progress) -> new ReadResult(comparison.articles(), List.of()),
                        (articles, progress) -> comparison,
                        (compared, steps) -> Reviewed.of(compared),
                        (compared, file, options, progress) -> {},
                        shelf,
                        List.of());
        window =
                new MainWindow(
                        services,
                        new FxJobRunner(status),
                        status,
                        new Selection(),
                        new Theme(Look.LIGHT));
        scene = window.scene(1400, 900);
        stage.setScene(scene);
        stage.show();
    }

    public static void main(String[] arguments) throws Exception {
        Toolkit.startHeadless();
        StoryShelf shelf = new StoryShelf(Files.createTempDirectory("benchmark"));
        Comparison comparison = new LargeCoverage(ARTICLES, WORDS, CLAIMS).comparison();
        WindowBenchmark benchmark = Toolkit.call(() -> new WindowBenchmark(comparison, shelf));
        benchmark.run();
        Toolkit.stop();
    }

    private void run() throws InterruptedException {
        measured(() -> {});
        AtomicLong longest = new AtomicLong();
        AtomicBoolean over = new AtomicBoolean();
        AtomicLong busiest = new AtomicLong();
        Thread pulse = Thread.ofPlatform().daemon().start(() -> feel(longest, busiest, over));
        double millis = opened();
        over.set(true);
        pulse.join();
        print("open", millis, longest.get() / 1e6, openedBusy);
        System.out.printf(Locale.ROOT, "%-9s %7.1f%n", "busiest", busiest.get() / 1e6);
        Selection selection = window.selection();
        time(
                "hover",
                run -> selection.hoveredProperty().set(comparison.claims().get(run * 7 % CLAIMS)));
        time("next link", run -> window.reader().nextLink());
        time(
                "filter",
                run ->
                        selection
                                .filterProperty()
                                .set(Filter.USUAL.with(RelationStyle.AGREE, run % 2 == 0)));
        time("article", run -> window.reader().move(run % 2 == 0 ? 2 : -2));
        Region text = (Region) window.lookup(".scroll-box");
        time("scroll", run -> text.fireEvent(wheel(run % 20 < 10 ? -120 : 120)));
        time(
                "matrix",
                run -> window.panes().viewProperty().set(run % 2 == 0 ? View.MATRIX : View.READER));
        Toolkit.call(
                () -> {
                    window.close();
                    stage.hide();
                    return true;
                });
    }

    /** Asks the window for an answer every few milliseconds. */
    private static void feel(AtomicLong longest, AtomicLong busiest, AtomicBoolean over) {
        try {
            long before = Toolkit.call(THREADS::getCurrentThreadCpuTime);
            while (!over.get()) {
                long begin = System.nanoTime();
                long now = Toolkit.call(THREADS::getCurrentThreadCpuTime);
                longest.accumulateAndGet(System.nanoTime() - begin, Math::max);
                busiest.accumulateAndGet(now - before, Math::max);
                before = now;
                Thread.sleep(2);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static ScrollEvent wheel(double by) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                0,
                0,
                0,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                by,
                0,
                by,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    /** One run of what is measured. */
    @FunctionalInterface
    private interface Act {
        void run(int number);
    }

    private void time(String name, Act act) throws InterruptedException {
        double[] millis = new double[RUNS];
        double[] busy = new double[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            int run = i + WARM_UP;
            double taken = measured(() -> act.run(run));
            if (i >= 0) {
                millis[i] = taken;
                busy[i] = lastBusy;
            }
        }
        Arrays.sort(millis);
        Arrays.sort(busy);
        print(name, millis[RUNS / 2], millis[RUNS - 1], busy[RUNS / 2]);
    }

    private double opened() throws InterruptedException {
        long cpu = Toolkit.call(THREADS::getCurrentThreadCpuTime);
        long begin = System.nanoTime();
        CountDownLatch filled = new CountDownLatch(1);
        Toolkit.call(
                () -> {
                    window.model()
                            .emptyProperty()
                            .subscribe(
                                    empty -> {
                                        if (!empty) {
                                            filled.countDown();
                                        }
                                    });
                    window.model().open(List.of("story"));
                    return true;
                });
        filled.await();
        measured(() -> {});
        double taken = (System.nanoTime() - begin) / 1e6;
        openedBusy = (Toolkit.call(THREADS::getCurrentThreadCpuTime) - cpu) / 1e6;
        return taken;
    }

    private static void print(String name, double usual, double most, double busy) {
        System.out.printf(Locale.ROOT, "%-9s %7.1f %7.1f %7.1f%n", name, usual, most, busy);
    }

    private double measured(Runnable act) throws InterruptedException {
        Measured measured = new Measured();
        Platform.runLater(
                () -> {
                    measured.begin = System.nanoTime();
                    measured.cpu = THREADS.getCurrentThreadCpuTime();
                    scene.addPostLayoutPulseListener(measured);
                    act.run();
                    Platform.requestNextPulse();
                });
        measured.done.await();
        lastBusy = measured.busy / 1e6;
        return (measured.end - measured.begin) / 1e6;
    }

    /** Waits for the pulse after which nothing is left to be laid out. */
    private final class Measured implements Runnable {
        private final CountDownLatch done = new CountDownLatch(1);
        private volatile long begin;
        private volatile long end;
        private volatile long cpu;
        private volatile long busy;

        @Override
        public void run() {
            ReaderView reader = (ReaderView) window.lookup(".reader");
            if (window.isNeedsLayout() || reader != null && !reader.isWhole()) {
                return;
            }
            end = System.nanoTime();
            busy = THREADS.getCurrentThreadCpuTime() - cpu;
            // A listener can't be taken away while listeners are called.
            Platform.runLater(() -> scene.removePostLayoutPulseListener(this));
            done.countDown();
        }
    }
}
