package crossread.analysis.event;

import crossread.analysis.story.Groups;
import crossread.analysis.story.Likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which articles have the same main event. What speaks for and against it is summed for each pair,
 * as the logarithm of odds: how alike they are in all their words, how alike in the words that do
 * not stand in all articles at hand, and what {@link Identity} says. Then the pairs with the best
 * odds are joined first, as long as the odds between two groups are even on average.
 *
 * <p>The weights of the words were fitted by logistic regression to pairs of the twenty topics of
 * ECB+ (Cybulska and Vossen 2014), and rounded.
 */
final class EventClusters {
    private static final double ALIKE = 13;
    private static final double ALIKE_IN_CONTRAST = 7;
    private static final double PRIOR = -2;

    /** Few articles have much in common in contrast to the others, for want of others. */
    private static final double FEW = -16;

    /** So many articles are no longer few. */
    private static final int MANY = 20;

    /** Where events of one kind recur, words count so much less that no day or figure supports. */
    private static final double SISTER_DOUBT = 0.5;

    /** Words this alike, on days that differ, show that events of a kind recur. */
    private static final double SISTERS = 0.1;

    /** No evidence is stronger than this. */
    private static final double SURE = 6;

    private final List<Chronicle> chronicles;
    private final List<Identity> identities;
    private final Likeness likeness;
    private final Groups.Pairwise contrast;
    private final Set<String> recurring = new HashSet<>();

    private EventClusters(List<Chronicle> chronicles) {
        this.chronicles = chronicles;
        identities = chronicles.stream().map(Identity::of).toList();
        likeness = Likeness.of(chronicles.stream().map(story -> story.report().reading()).toList());
        contrast = likeness.inContrast();
        findRecurring();
    }

    /**
     * Articles with the same main event.
     *
     * @param affair number of what the event is a stage of: that a takeover was agreed and that it
     *     was completed are two events of one affair
     * @param articles their positions, ascending
     */
    record Cluster(int affair, List<Integer> articles) {}

    /** The clusters in the order of their first articles. */
    static List<Cluster> of(List<Chronicle> chronicles) {
        EventClusters all = new EventClusters(chronicles);
        List<Cluster> clusters = new ArrayList<>();
        List<List<Integer>> affairs = Groups.of(chronicles.size(), all::odds, 0);
        for (int i = 0; i < affairs.size(); i++) {
            for (boolean completed : List.of(false, true)) {
                List<Integer> stage =
                        affairs.get(i).stream()
                                .filter(article -> all.isCompletion(article) == completed)
                                .toList();
                if (!stage.isEmpty()) {
                    clusters.add(new Cluster(i, stage));
                }
            }
        }
        clusters.sort(Comparator.comparing(cluster -> cluster.articles().getFirst()));
        return clusters;
    }

    private boolean isCompletion(int article) {
        return chronicles.get(article).tellsCompletion();
    }

    private void findRecurring() {
        for (int i = 0; i < chronicles.size(); i++) {
            String kind = chronicles.get(i).mainKind();
            for (int j = i + 1; j < chronicles.size() && kind != null; j++) {
                if (kind.equals(chronicles.get(j).mainKind())
                        && identities.get(i).differs(identities.get(j))
                        && likeness.of(i, j) > SISTERS) {
                    recurring.add(kind);
                }
            }
        }
    }

    private double odds(int article, int other) {
        Identity identity = identities.get(article);
        String kind = chronicles.get(article).mainKind();
        boolean doubted =
                kind != null
                        && recurring.contains(kind)
                        && kind.equals(chronicles.get(other).mainKind())
                        && !identity.shares(identities.get(other));
        double words =
                ALIKE * likeness.of(article, other)
                        + ALIKE_IN_CONTRAST * contrast.of(article, other);
        double odds =
                PRIOR
                        + FEW / Math.min(chronicles.size(), MANY)
                        + (doubted ? words * SISTER_DOUBT : words)
                        + identity.evidence(identities.get(other));
        return Math.max(-SURE, Math.min(SURE, odds));
    }
}
