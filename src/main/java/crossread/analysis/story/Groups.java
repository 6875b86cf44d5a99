package crossread.analysis.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Groups the things that are most alike: two groups become one as long as their members are alike
 * on average (average linkage: Sokal and Michener 1958).
 */
public final class Groups {
    /** Likeness below this share of the least asked for is taken as none, to save room. */
    private static final double SLIGHT = 0.3;

    private final double least;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Map<Integer, Double>> sums = new ArrayList<>();
    private final PriorityQueue<Join> joins =
            new PriorityQueue<>(
                    Comparator.comparingDouble(Join::average)
                            .reversed()
                            .thenComparingInt(Join::group)
                            .thenComparingInt(Join::other));

    /** Two groups that can be joined, {@code group} being the older one. */
    private record Join(int group, int other, double average) {}

    /** How alike two things are, by their positions. */
    @FunctionalInterface
    public interface Pairwise {
        double of(int one, int other);
    }

    private Groups(double least) {
        this.least = least;
    }

    /**
     * Groups of positions, each in ascending order, the groups by their first.
     *
     * @param least average likeness at which two groups become one
     */
    public static List<List<Integer>> of(int size, Pairwise likeness, double least) {
        Groups groups = new Groups(least);
        groups.begin(size, likeness);
        groups.join();
        return groups.members.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private void begin(int size, Pairwise likeness) {
        for (int i = 0; i < size; i++) {
            members.add(new ArrayList<>(List.of(i)));
            sums.add(new TreeMap<>());
        }
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                double alike = likeness.of(i, j);
                if (alike < 0 || alike >= least * SLIGHT) {
                    connect(i, j, alike);
                }
            }
        }
    }

    private void connect(int group, int other, double sum) {
        sums.get(group).put(other, sum);
        sums.get(other).put(group, sum);
        double average = sum / ((double) members.get(group).size() * members.get(other).size());
        if (average > least) {
            joins.add(new Join(group, other, average));
        }
    }

    /** A joined group is a new one, so that what was noted of its parts is known to be past. */
    private void join() {
        while (!joins.isEmpty()) {
            Join next = joins.remove();
            if (members.get(next.group).isEmpty() || members.get(next.other).isEmpty()) {
                continue;
            }
            List<Integer> both = new ArrayList<>(members.get(next.group));
            both.addAll(members.get(next.other));
            Map<Integer, Double> around = new TreeMap<>(sums.get(next.group));
            sums.get(next.other).forEach((group, sum) -> around.merge(group, sum, Double::sum));
            for (int part : List.of(next.group, next.other)) {
                around.remove(part);
                members.get(part).clear();
                sums.get(part).clear();
            }
            members.add(both);
            sums.add(new TreeMap<>());
            int number = members.size() - 1;
            around.forEach(
                    (group, sum) -> {
                        sums.get(group).remove(next.group);
                        sums.get(group).remove(next.other);
                        connect(group, number, sum);
                    });
        }
    }
}
