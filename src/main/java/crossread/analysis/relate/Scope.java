package crossread.analysis.relate;

import crossread.model.Kind;
import crossread.model.Relation;

import java.util.HashSet;
import java.util.Set;

/**
 * Guards the word "conflict": where two claims do not measure the same thing, or may not, they are
 * related, and the words that differ are named.
 */
final class Scope {
    /** Context this alike stands for a measure that is not named. */
    private static final double SAME_CONTEXT = 0.62;

    private Scope() {}

    /** The verdict on two claims within what their words allow to compare. */
    static Verdict guarded(Exhibit a, Exhibit b, Verdict verdict) {
        if (verdict.relation() == Relation.RELATED || !isMeasured(a.kind())) {
            return verdict;
        }
        Measures.Fit fit = fit(a, b);
        String first = a.claim().mention().measure();
        String second = b.claim().mention().measure();
        if (fit == Measures.Fit.DIFFERENT && first != null && second != null) {
            return Verdict.of(
                    Relation.RELATED,
                    a.cited() + " is of '" + first + "', " + b.cited() + " of '" + second + "'");
        }
        boolean sure = fit == Measures.Fit.SAME || a.likeness(b) >= SAME_CONTEXT;
        if (verdict.relation() == Relation.CONFLICT && !sure) {
            return Verdict.of(
                    Relation.RELATED,
                    a.cited()
                            + " and "
                            + b.cited()
                            + " differ; whether they measure the same is not said");
        }
        return verdict;
    }

    /** How the measures fit: by their own words, or where one is missing by those around. */
    static Measures.Fit fit(Exhibit a, Exhibit b) {
        Measures.Fit fit =
                Measures.fit(a.claim().mention().measure(), b.claim().mention().measure());
        if (fit != Measures.Fit.UNKNOWN) {
            return fit;
        }
        Set<String> groups = new HashSet<>(Measures.ofAll(a.near()));
        groups.retainAll(Measures.ofAll(b.near()));
        String first = a.claim().mention().measure();
        String second = b.claim().mention().measure();
        boolean named =
                first != null && groups.stream().anyMatch(Measures.of(first)::contains)
                        || second != null
                                && groups.stream().anyMatch(Measures.of(second)::contains);
        return named ? Measures.Fit.SAME : Measures.Fit.UNKNOWN;
    }

    private static boolean isMeasured(Kind kind) {
        return switch (kind) {
            case DURATION, TIME, COUNT, QUANTITY, MONEY, PERCENT, ORDINAL -> true;
            case ROLE, QUOTE, STATEMENT -> false;
        };
    }
}
