package crossread.ui.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps two columns together while one of them scrolls: piecewise linear between linked places.
 *
 * <p>The place that is kept level is the middle of the viewport; in the first half screen it slides
 * up to the top and in the last one down to the bottom, so that ends meet ends (the rule of the
 * diff viewer Meld). Links whose order crosses cannot all hold: the longest increasing chain is
 * followed. All lengths in pixels.
 */
public final class ScrollSync {
    private final double[] leading;
    private final double[] following;

    private ScrollSync(List<Anchor> chain) {
        leading = chain.stream().mapToDouble(Anchor::leading).toArray();
        following = chain.stream().mapToDouble(Anchor::following).toArray();
    }

    /**
     * Two places that belong together.
     *
     * @param leading from the top of the column that leads
     * @param following from the top of the column that follows
     */
    public record Anchor(double leading, double following) {}

    /**
     * How much there is to see of a column.
     *
     * @param content height of all of it
     * @param viewport height of the part in sight
     */
    public record Extent(double content, double viewport) {
        /** The furthest that it scrolls. */
        public double reach() {
            return Math.max(0, content - viewport);
        }
    }

    /** For the places that belong together, in any order, crossing or not. */
    public static ScrollSync of(List<Anchor> anchors) {
        return new ScrollSync(longestChain(anchors));
    }

    /**
     * Where the other column has to stand.
     *
     * @param scroll how far the leading column is scrolled
     */
    public double follow(double scroll, Extent leader, Extent follower) {
        double share = syncShare(scroll, leader);
        double place = scroll + share * leader.viewport();
        double met = map(place, leader.content(), follower.content());
        double wanted = met - share * follower.viewport();
        return Math.clamp(wanted, 0, follower.reach());
    }

    /** How far down the viewport the sync point lies: 0 at its top, 1 at its bottom. */
    static double syncShare(double scroll, Extent extent) {
        double half = extent.viewport() / 2;
        if (half <= 0 || extent.reach() <= 0) {
            return 0;
        }
        double room = Math.min(half, extent.reach() / 2);
        double fromTop = Math.clamp(scroll / room, 0, 1);
        double fromBottom = Math.clamp((extent.reach() - scroll) / room, 0, 1);
        return 0.5 * fromTop + 0.5 * (1 - fromBottom);
    }

    private double map(double place, double leaderHeight, double followerHeight) {
        double fromLeading = 0;
        double fromFollowing = 0;
        double toLeading = leaderHeight;
        double toFollowing = followerHeight;
        for (int i = 0; i < leading.length; i++) {
            if (leading[i] <= place) {
                fromLeading = leading[i];
                fromFollowing = following[i];
            } else {
                toLeading = leading[i];
                toFollowing = following[i];
                break;
            }
        }
        double length = toLeading - fromLeading;
        double fraction = length <= 0 ? 0 : Math.clamp((place - fromLeading) / length, 0, 1);
        return fromFollowing + fraction * (toFollowing - fromFollowing);
    }

    /**
     * The longest chain of anchors that increases in both columns, by patience sorting: n log n.
     */
    static List<Anchor> longestChain(List<Anchor> anchors) {
        // Of anchors at one place in the leading column at most one can be in the chain: with the
        // furthest first, none of them continues another.
        List<Anchor> sorted = new ArrayList<>(anchors);
        sorted.sort(
                Comparator.comparingDouble(Anchor::leading)
                        .thenComparing(Comparator.comparingDouble(Anchor::following).reversed()));
        int[] before = new int[sorted.size()];
        int[] ends = new int[sorted.size()];
        double[] heights = new double[sorted.size()];
        int length = 0;
        for (int i = 0; i < sorted.size(); i++) {
            double height = sorted.get(i).following();
            int found = Arrays.binarySearch(heights, 0, length, height);
            int pile = found >= 0 ? found : -found - 1;
            before[i] = pile == 0 ? -1 : ends[pile - 1];
            ends[pile] = i;
            heights[pile] = height;
            length = Math.max(length, pile + 1);
        }
        List<Anchor> chain = new ArrayList<>();
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
            chain.add(sorted.get(i));
        }
        Collections.reverse(chain);
        return List.copyOf(chain);
    }
}
