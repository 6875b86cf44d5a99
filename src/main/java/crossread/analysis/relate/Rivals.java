package crossread.analysis.relate;

import crossread.model.Bound;
import crossread.model.Kind;
import crossread.model.Relation;
import crossread.model.Value.Amount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps apart what one text says several times in one measure: of several tolls in an article, only
 * the one nearest to another article's can contradict it; where it names the day and the hour, the
 * day is compared with a day.
 */
final class Rivals {
    /** Figures further apart than this are hardly given for one thing. */
    private static final double FARTHEST = 10;

    private final Map<Integer, List<Exhibit>> byArticle = new HashMap<>();

    Rivals(List<Exhibit> exhibits) {
        for (Exhibit exhibit : exhibits) {
            if (exhibit.value() instanceof Amount || exhibit.kind() == Kind.TIME) {
                byArticle
                        .computeIfAbsent(exhibit.place().article(), k -> new ArrayList<>())
                        .add(exhibit);
            }
        }
    }

    /** Whether the two figures, if they conflict, are each the nearest to the other. */
    boolean allows(Exhibit a, Exhibit b, Verdict verdict) {
        if (a.kind() == Kind.TIME) {
            return TimeComparator.hasClock(a) == TimeComparator.hasClock(b)
                    || !namesDay(a, b) && !namesDay(b, a);
        }
        if (!(a.value() instanceof Amount) || verdict.relation() == Relation.SAME) {
            return true;
        }
        double apart = apart(a, b);
        if (isVague(a) || isVague(b)) {
            return verdict.relation() == Relation.CONFLICT
                    ? apart <= FARTHEST
                    : !isOutdone(a, b) && !isOutdone(b, a);
        }
        boolean alike = verdict.relation() == Relation.RELATED;
        return apart <= FARTHEST && (alike || isNearest(a, b, apart) && isNearest(b, a, apart));
    }

    /** Whether one is a time of day, and its text elsewhere names the day that the other is. */
    private boolean namesDay(Exhibit clock, Exhibit day) {
        return TimeComparator.hasClock(clock)
                && byArticle.getOrDefault(clock.place().article(), List.of()).stream()
                        .filter(time -> time.kind() == Kind.TIME)
                        .anyMatch(time -> TimeComparator.nameOneDay(time, day));
    }

    /** Whether one is vague, and its text also gives the figure of what it measures. */
    private boolean isOutdone(Exhibit vague, Exhibit other) {
        return isVague(vague)
                && !isVague(other)
                && byArticle.getOrDefault(vague.place().article(), List.of()).stream()
                        .filter(figure -> figure.kind() == vague.kind() && !isVague(figure))
                        .filter(figure -> figure.event().equals(vague.event()))
                        .filter(figure -> UnitFit.of(figure, other) > 0)
                        .filter(figure -> Scope.fit(figure, vague) == Measures.Fit.SAME)
                        .anyMatch(figure -> Scope.fit(figure, other) == Measures.Fit.SAME);
    }

    private boolean isNearest(Exhibit from, Exhibit to, double apart) {
        if (from.place().article() == to.place().article()) {
            return true;
        }
        return byArticle.getOrDefault(to.place().article(), List.of()).stream()
                .filter(other -> other.kind() == to.kind())
                .filter(other -> UnitFit.of(from, other) > 0)
                .filter(other -> !isVague(other))
                .filter(other -> Scope.fit(from, other) == Measures.Fit.SAME)
                .allMatch(other -> apart(from, other) >= apart * 0.999);
    }

    private static boolean isVague(Exhibit exhibit) {
        return exhibit.value() instanceof Amount amount && amount.bound() == Bound.VAGUE;
    }

    /** The ratio of the larger to the smaller figure. */
    private static double apart(Exhibit a, Exhibit b) {
        Amount x = (Amount) a.value();
        Amount y = (Amount) b.value();
        Optional<Double> factor = Scale.factor(y.unit(), x.unit());
        double first = Math.abs(x.best());
        double second = Math.abs(y.best() * factor.orElse(1.0));
        double larger = Math.max(first, second);
        double smaller = Math.min(first, second);
        return smaller == 0 ? (larger == 0 ? 1 : FARTHEST) : larger / smaller;
    }
}
