package crossread.analysis.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which articles tell the same story. First those are joined that are alike at all; then a group is
 * parted where it holds two stories of the same sort (two elections of one country, two quakes of
 * one region): by the words that do not stand in all its articles, and only if the two parts are
 * clearly less alike than each is in itself.
 */
public final class StoryClusters {
    /** Average likeness at which groups of articles may be one story. */
    static final double ALIKE = 0.12;

    /** Two stories are at most so much as alike as the looser of them is in itself. */
    static final double PARTED = 0.7;

    /** A part that small may be a story told in an unusual way. */
    private static final int LEAST = 3;

    private StoryClusters() {}

    /** Groups of positions, each in ascending order, the groups by their first. */
    public static List<List<Integer>> of(Likeness likeness) {
        return of(likeness, ALIKE, PARTED);
    }

    static List<List<Integer>> of(Likeness likeness, double alike, double parted) {
        List<List<Integer>> stories = new ArrayList<>();
        for (List<Integer> group : Groups.of(likeness.size(), likeness::of, alike)) {
            part(group, likeness, parted, stories);
        }
        stories.sort(Comparator.comparing(List::getFirst));
        return stories;
    }

    private static void part(
            List<Integer> group, Likeness likeness, double parted, List<List<Integer>> stories) {
        if (group.size() >= 2 * LEAST) {
            Halves halves = Halves.of(group, likeness.contrasts(group));
            List<Integer> first = halves.first();
            List<Integer> second = halves.second();
            if (Math.min(first.size(), second.size()) >= LEAST) {
                double looser = Math.min(likeness.within(first), likeness.within(second));
                if (likeness.across(first, second) <= parted * looser) {
                    part(first, likeness, parted, stories);
                    part(second, likeness, parted, stories);
                    return;
                }
            }
        }
        stories.add(group);
    }
}
