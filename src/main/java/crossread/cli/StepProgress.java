package crossread.cli;

import crossread.job.Progress;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/**
 * Says on standard error what is being done, at most once a second, so that short work is silent.
 */
final class StepProgress implements Progress {
    private static final long EVERY = 1_000_000_000L;

    private final PrintStream err;
    private final LongSupplier nanoseconds;
    private long last;
    private String step = "";

    StepProgress(PrintStream err) {
        this(err, System::nanoTime);
    }

    /**
     * @param nanoseconds a clock that never goes back
     */
    StepProgress(PrintStream err, LongSupplier nanoseconds) {
        this.err = err;
        this.nanoseconds = nanoseconds;
        this.last = nanoseconds.getAsLong();
    }

    @Override
    public synchronized void report(double fraction, String now) {
        long time = nanoseconds.getAsLong();
        if (!now.equals(step) && time - last >= EVERY) {
            err.println(now);
            last = time;
            step = now;
        }
    }

    @Override
    public boolean isCancelled() {
        return false;
    }
}
