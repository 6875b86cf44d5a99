package crossread.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does one job's work on several threads; what it gives is in the order of what it was given. */
public final class Workers {
    private static final int COUNT = 2;

    private Workers() {}

    /**
     * What the function gives for each item, in the order of the items.
     *
     * @param function safe on several threads; its own exception ends the work and is thrown
     * @throws CancelledException where the job is told to stop
     */
    public static <T, R> List<R> map(
            List<T> items, Function<? super T, ? extends R> function, Progress progress) {
        progress.checkCancelled();
        try (ExecutorService threads =
                Executors.newFixedThreadPool(
                        COUNT, Thread.ofPlatform().name("worker-", 1).daemon().factory())) {
            List<Future<R>> futures = new ArrayList<>();
            for (T item : items) {
                futures.add(
                        threads.submit(
                                () -> {
                                    progress.checkCancelled();
                                    return function.apply(item);
                                }));
            }
            return results(futures, threads);
        }
    }

    private static <R> List<R> results(List<Future<R>> futures, ExecutorService threads) {
        List<R> results = new ArrayList<>();
        try {
            for (Future<R> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException failed) {
            threads.shutdownNow();
            switch (failed.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException(failed);
            }
        } catch (InterruptedException interrupted) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }
}
