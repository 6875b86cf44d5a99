package crossread.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class WorkersTest {
    private static final List<Integer> ITEMS = IntStream.range(0, 200).boxed().toList();

    @Test
    void keepsTheOrderOfTheItems() {
        assertEquals(
                ITEMS.stream().map(item -> item * item).toList(),
                Workers.map(ITEMS, item -> item * item, Progress.NONE));
    }

    @Test
    void doesEachItemOnce() {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        assertTrue(Workers.map(ITEMS, done::add, Progress.NONE).stream().allMatch(first -> first));
        assertEquals(ITEMS.size(), done.size());
    }

    @Test
    void worksOnTwoItemsAtATime() {
        CyclicBarrier both = new CyclicBarrier(2);
        assertEquals(2, Workers.map(List.of(1, 2), item -> meet(both, item), Progress.NONE).size());
    }

    @Test
    void throwsWhatAnItemThrew() {
        IllegalArgumentException bad = new IllegalArgumentException("bad item");
        assertEquals(
                bad,
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                Workers.map(
                                        ITEMS,
                                        item -> {
                                            throw bad;
                                        },
                                        Progress.NONE)));
    }

    @Test
    void stopsWhenTheJobIsCancelled() {
        AtomicInteger done = new AtomicInteger();
        Progress stopping =
                new Progress() {
                    @Override
                    public void report(double fraction, String step) {}

                    @Override
                    public boolean isCancelled() {
                        return done.get() >= 3;
                    }
                };
        assertThrows(
                CancelledException.class,
                () -> Workers.map(ITEMS, item -> done.incrementAndGet(), stopping));
        assertTrue(done.get() < 10, done + " items were done");
    }

    private static int meet(CyclicBarrier both, int item) {
        try {
            both.await(30, TimeUnit.SECONDS);
            return item;
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
