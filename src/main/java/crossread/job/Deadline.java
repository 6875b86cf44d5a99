package crossread.job;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends work that takes too long, or that is cancelled while it waits, by interrupting it. */
public final class Deadline {
    private static final int STEP = 100;

    private Deadline() {}

    /**
     * What the work gives.
     *
     * @param work on a thread of its own; stops soon after an interrupt
     * @throws TimeoutException where it takes longer
     * @throws CancelledException where the progress is cancelled meanwhile
     * @throws Exception what the work throws
     */
    public static <T> T within(Duration limit, Progress progress, Callable<T> work)
            throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = Thread.ofVirtual().name("deadline").start(task);
        long end = System.nanoTime() + limit.toNanos();
        try {
            while (true) {
                progress.checkCancelled();
                try {
                    return task.get(STEP, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    if (System.nanoTime() - end > 0) {
                        throw e;
                    }
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        } finally {
            task.cancel(true);
            thread.interrupt();
        }
    }
}
