package crossread.ui.kit;

import crossread.job.CancelledException;
import crossread.job.Job;
import crossread.job.JobRunner;
import crossread.job.Progress;

import javafx.application.Platform;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Runs jobs one after the other off the JavaFX thread, and calls back on it. Progress is shown in a
 * {@link JobStatus}.
 */
public final class FxJobRunner implements JobRunner, AutoCloseable {
    private final JobStatus status;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("jobs").factory());

    public FxJobRunner(JobStatus status) {
        this.status = status;
    }

    @Override
    public <T> Runnable start(Job<T> job, Consumer<T> onDone, Consumer<Exception> onFailed) {
        AtomicBoolean cancelled = new AtomicBoolean();
        Runnable cancel =
                () -> {
                    cancelled.set(true);
                    Platform.runLater(() -> status.ended(cancelled));
                };
        Platform.runLater(() -> status.started(cancelled, job.title(), cancel));
        thread.execute(() -> run(job, cancelled, onDone, onFailed));
        return cancel;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    /** Lets the jobs that wait be done, for as long as a person waits for a window to close. */
    public void finish() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> void run(
            Job<T> job, AtomicBoolean cancelled, Consumer<T> onDone, Consumer<Exception> onFailed) {
        try {
            T result = job.work().run(new Reports(cancelled));
            end(cancelled, () -> onDone.accept(result));
        } catch (CancelledException stopped) {
            cancelled.set(true);
            end(cancelled, () -> {});
        } catch (Exception failure) {
            end(cancelled, () -> onFailed.accept(failure));
        }
    }

    private void end(AtomicBoolean cancelled, Runnable call) {
        Platform.runLater(
                () -> {
                    status.ended(cancelled);
                    if (!cancelled.get()) {
                        call.run();
                    }
                });
    }

    /** Hands on the newest report only, so that a busy job never floods the JavaFX thread. */
    private final class Reports implements Progress {
        private final AtomicBoolean cancelled;
        private final AtomicBoolean pending = new AtomicBoolean();
        private volatile Report newest = new Report(-1, "");

        Reports(AtomicBoolean cancelled) {
            this.cancelled = cancelled;
        }

        @Override
        public void report(double fraction, String step) {
            newest = new Report(fraction, step);
            if (pending.compareAndSet(false, true)) {
                Platform.runLater(
                        () -> {
                            pending.set(false);
                            status.reported(cancelled, newest.fraction(), newest.step());
                        });
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }

    private record Report(double fraction, String step) {}
}
