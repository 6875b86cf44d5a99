package crossread.benchmark;

import crossread.figure.Figure;
import crossread.figure.InterMeasure;
import crossread.figure.Stories;
import crossread.figure.TimelineLayout;
import crossread.figure.TimelineView;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** How long the layout of one frame takes while somebody pans or zooms 2,000 events. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class TimelineBenchmark {
    private static final int EVENTS = 2000;

    /** How often it is zoomed in before, by 1.8: all of it, half a year, a month, some days. */
    @Param({"0", "1", "4", "8"})
    public int zooms;

    private @Nullable TimelineLayout layout;
    private TimelineView view = new TimelineView(1200, 300, null, "e1");
    private int frame;

    /** Called by JMH before it measures. */
    @Setup
    public void prepare() {
        TimelineLayout made =
                new TimelineLayout(Stories.crowded(EVENTS), new InterMeasure(), Locale.ENGLISH);
        for (int i = 0; i < zooms; i++) {
            view = new TimelineView(1200, 300, made.scale(view).zoomed(1.8, 700), "e1");
        }
        layout = made;
    }

    /** A frame while what is seen is dragged to and fro. */
    @Benchmark
    public double pan() {
        TimelineLayout made = layout();
        double by = frame++ % 2 == 0 ? 7 : -7;
        return drawn(new TimelineView(1200, 300, made.scale(view).panned(by), "e1"));
    }

    /** A frame while the wheel zooms in and out. */
    @Benchmark
    public double zoom() {
        TimelineLayout made = layout();
        double factor = frame++ % 2 == 0 ? 1.25 : 1 / 1.25;
        return drawn(new TimelineView(1200, 300, made.scale(view).zoomed(factor, 500), "e1"));
    }

    private double drawn(TimelineView seen) {
        Figure plot = layout().plot(seen);
        Figure shelf = layout().shelf(seen);
        return plot.shapes().size() + shelf.height();
    }

    private TimelineLayout layout() {
        if (layout == null) {
            throw new IllegalStateException("not set up");
        }
        return layout;
    }
}
