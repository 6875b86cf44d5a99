package crossread.analysis.relate;

import crossread.model.Bound;
import crossread.model.Relation;
import crossread.model.Value.Amount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps figures of different things apart that one text gives in one measure: of several tolls in
 * an article, only the one nearest to another article's can contradict it.
 */
final class Rivals {
    /** Figures further apart than this are hardly given for one thing. */
    private static final double FARTHEST = 10;

    private final Map<Integer, List<Exhibit>> byArticle = new HashMap<>();

    Rivals(List<Exhibit> exhibits) {
        for (Exhibit exhibit : exhibits) {
            if (exhibit.value() instanceof Amount) {
                byArticle
                        .computeIfAbsent(exhibit.place().article(), k -> new ArrayList<>())
                        .add(exhibit);
            }
        }
    }

    /** Whether the two figures, if they conflict, are each the nearest to the other. */
    boolean allows(Exhibit a, Exhibit b, Verdict verdict) {
        boolean differ =
                verdict.relation() == Relation.CONFLICT
                        || verdict.relation() == Relation.COMPATIBLE;
        if (!differ || !(a.value() instanceof Amount) || isVague(a) || isVague(b)) {
            return verdict.relation() != Relation.CONFLICT
                    || !(a.value() instanceof Amount)
                    || apart(a, b) <= FARTHEST;
        }
        double apart = apart(a, b);
        return apart <= FARTHEST && isNearest(a, b, apart) && isNearest(b, a, apart);
    }

    private boolean isNearest(Exhibit from, Exhibit to, double apart) {
        if (from.place().article() == to.place().article()) {
            return true;
        }
        return byArticle.getOrDefault(to.place().article(), List.of()).stream()
                .filter(other -> other.kind() == to.kind() && UnitFit.of(from, other) > 0)
                .filter(other -> !isVague(other))
                .filter(other -> Scope.fit(from, other) == Measures.Fit.SAME)
                .allMatch(other -> apart(from, other) >= apart * 0.999);
    }

    private static boolean isVague(Exhibit exhibit) {
        return ((Amount) exhibit.value()).bound() == Bound.VAGUE;
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
