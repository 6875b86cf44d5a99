package crossread.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Long quiet stretches, folded so that what happened keeps room. Maps days to places: a place is a
 * day less what is folded away before it.
 *
 * @param folds in the order of time, without overlaps
 */
public record Folding(List<Fold> folds) {
    public static final Folding NONE = new Folding(List.of());

    private static final double SHORTEST_DAYS = 30;
    private static final double SHARE_OF_ALL = 0.45;
    private static final double SHARE_KEPT = 0.07;
    private static final int MOST = 5;

    public Folding {
        folds = List.copyOf(folds);
    }

    /**
     * A stretch without events.
     *
     * @param kept how many days' room is left of it
     */
    public record Fold(double from, double to, double kept) {
        boolean holds(double day) {
            return from < day && day < to;
        }

        double foldedAway() {
            return to - from - kept;
        }
    }

    /**
     * Folds each gap that takes nearly half of all the time there is, the longest first.
     *
     * @param busy the stretches in which something happened
     */
    public static Folding of(List<TimeRange> busy) {
        List<TimeRange> gaps = gaps(busy);
        gaps.sort(
                Comparator.comparingDouble(TimeRange::days)
                        .reversed()
                        .thenComparingDouble(TimeRange::from));
        double all =
                busy.stream().mapToDouble(TimeRange::to).max().orElse(0)
                        - busy.stream().mapToDouble(TimeRange::from).min().orElse(0);
        List<TimeRange> folded = new ArrayList<>();
        for (TimeRange gap : gaps) {
            if (folded.size() == MOST
                    || gap.days() < SHORTEST_DAYS
                    || gap.days() < SHARE_OF_ALL * all) {
                break;
            }
            folded.add(gap);
            all -= gap.days();
        }
        double kept = Math.max(1, all * SHARE_KEPT);
        return new Folding(
                folded.stream()
                        .sorted(Comparator.comparingDouble(TimeRange::from))
                        .map(gap -> fold(gap, kept))
                        .toList());
    }

    /** A little quiet time stays on either side, so that marks do not touch the fold. */
    private static Fold fold(TimeRange gap, double kept) {
        double margin = Math.min(kept, gap.days() / 4);
        return new Fold(gap.from() + margin, gap.to() - margin, kept);
    }

    private static List<TimeRange> gaps(List<TimeRange> busy) {
        List<TimeRange> gaps = new ArrayList<>();
        double end = Double.POSITIVE_INFINITY;
        for (TimeRange stretch :
                busy.stream().sorted(Comparator.comparingDouble(TimeRange::from)).toList()) {
            if (end < stretch.from()) {
                gaps.add(new TimeRange(end, stretch.from()));
            }
            end = end == Double.POSITIVE_INFINITY ? stretch.to() : Math.max(end, stretch.to());
        }
        return gaps;
    }

    double place(double day) {
        double away = 0;
        for (Fold fold : folds) {
            if (day >= fold.to()) {
                away += fold.foldedAway();
            } else if (day > fold.from()) {
                double share = (day - fold.from()) / (fold.to() - fold.from());
                away += share * fold.foldedAway();
            }
        }
        return day - away;
    }

    double day(double place) {
        double away = 0;
        for (Fold fold : folds) {
            double begin = fold.from() - away;
            if (place <= begin) {
                break;
            }
            if (place < begin + fold.kept()) {
                double share = (place - begin) / fold.kept();
                return fold.from() + share * (fold.to() - fold.from());
            }
            away += fold.foldedAway();
        }
        return place + away;
    }
}
