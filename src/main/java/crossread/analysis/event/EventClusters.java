package crossread.analysis.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which articles have the same main event: by what they are about, and by the days they give it.
 * Joins the most alike first, as long as the groups are alike on average.
 */
final class EventClusters {
    /** Average likeness at which two groups are one event. */
    static final double JOINED = 0.1;

    /** Words this alike need no other evidence that two articles tell one event. */
    private static final double ALIKE = 0.3;

    /** Where events of one kind recur, likeness that nothing else supports counts so much less. */
    private static final double SISTER_DOUBT = 0.17;

    private EventClusters() {}

    /** Groups of positions in the list, each in ascending order, the groups by their first. */
    static List<List<Integer>> of(List<Chronicle> chronicles) {
        return of(likeness(chronicles), JOINED);
    }

    static List<List<Integer>> of(double[][] likeness, double joined) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < likeness.length; i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
        while (joinNearest(groups, likeness, joined)) {}
        groups.forEach(group -> group.sort(null));
        groups.sort((a, b) -> Integer.compare(a.getFirst(), b.getFirst()));
        return groups;
    }

    static double[][] likeness(List<Chronicle> chronicles) {
        List<Profile> profiles = Profile.of(chronicles.stream().map(Chronicle::report).toList());
        List<Identity> identities = chronicles.stream().map(Identity::of).toList();
        int size = chronicles.size();
        double[][] likeness = new double[size][size];
        Set<String> recurring = new HashSet<>();
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                double words = profiles.get(i).likeness(profiles.get(j));
                likeness[i][j] = words + identities.get(i).evidence(identities.get(j));
                String kind = chronicles.get(i).mainKind();
                boolean sisters = words > JOINED && identities.get(i).differs(identities.get(j));
                if (sisters && kind != null && kind.equals(chronicles.get(j).mainKind())) {
                    recurring.add(kind);
                }
            }
        }
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                boolean open = !identities.get(i).shares(identities.get(j));
                boolean again = recurring.contains(chronicles.get(i).mainKind());
                likeness[i][j] -= open && again && likeness[i][j] < ALIKE ? SISTER_DOUBT : 0;
                likeness[j][i] = likeness[i][j];
            }
        }
        return likeness;
    }

    private static boolean joinNearest(
            List<List<Integer>> groups, double[][] likeness, double joined) {
        double best = joined;
        int first = -1;
        int second = -1;
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                double average = average(groups.get(i), groups.get(j), likeness);
                if (average > best) {
                    best = average;
                    first = i;
                    second = j;
                }
            }
        }
        if (first < 0) {
            return false;
        }
        groups.get(first).addAll(groups.remove(second));
        return true;
    }

    private static double average(List<Integer> a, List<Integer> b, double[][] likeness) {
        double sum = 0;
        for (int i : a) {
            for (int j : b) {
                sum += likeness[i][j];
            }
        }
        return sum / (a.size() * b.size());
    }
}
