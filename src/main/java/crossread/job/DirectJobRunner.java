package crossread.job;

import java.util.function.Consumer;

/** Runs each job at once, on the calling thread: for tests and for the command line. */
public final class DirectJobRunner implements JobRunner {
    private final Progress progress;

    public DirectJobRunner(Progress progress) {
        this.progress = progress;
    }

    @Override
    public <T> Runnable start(Job<T> job, Consumer<T> onDone, Consumer<Exception> onFailed) {
        T result;
        try {
            result = job.work().run(progress);
        } catch (CancelledException cancelled) {
            return () -> {};
        } catch (Exception failure) {
            onFailed.accept(failure);
            return () -> {};
        }
        onDone.accept(result);
        return () -> {};
    }
}
