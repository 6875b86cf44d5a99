package crossread.job;

import java.util.function.Consumer;

/** Runs jobs. */
public interface JobRunner {
    /**
     * Starts a job. One of the consumers is called when it ends, on the runner's home thread (the
     * JavaFX thread in the window); neither after a cancel.
     *
     * @return cancels the job; does nothing where it has ended
     */
    <T> Runnable start(Job<T> job, Consumer<T> onDone, Consumer<Exception> onFailed);
}
