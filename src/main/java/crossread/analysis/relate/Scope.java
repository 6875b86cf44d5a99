package crossread.analysis.relate;

import crossread.model.Kind;
import crossread.model.Relation;

import java.util.Set;

/**
 * Guards the word "conflict": where two claims do not measure the same thing, or may not, they are
 * related, and the words that differ are named.
 */
final class Scope {
    /** Context this alike stands for a measure that is not named. */
    private static final double SAME_CONTEXT = 0.62;

    /** Nouns by which a text speaks of making known. */
    private static final Set<String> KNOWN_BY =
            Set.of("post", "announcement", "statement", "tweet", "report", "press", "interview");

    /** Verbs that name no measure of their own. */
    private static final Set<String> LIGHT =
            Set.of("be", "have", "do", "make", "leave", "see", "get", "say", "include", "cause");

    private Scope() {}

    /** The verdict on two claims within what their words allow to compare. */
    static Verdict guarded(Exhibit a, Exhibit b, Verdict verdict) {
        if (verdict.relation() == Relation.RELATED || !isMeasured(a.kind())) {
            return verdict;
        }
        if (a.kind() == Kind.TIME) {
            return times(a, b, verdict);
        }
        Measures.Fit fit = fit(a, b);
        String first = a.claim().mention().measure();
        String second = b.claim().mention().measure();
        if (fit == Measures.Fit.DIFFERENT && first != null && second != null) {
            return Verdict.of(
                    Relation.RELATED,
                    AmountComparator.measured(a)
                            + " and "
                            + AmountComparator.measured(b)
                            + (a.kind() == Kind.COUNT
                                    ? " count different things"
                                    : " measure different things: '"
                                            + first
                                            + "', '"
                                            + second
                                            + "'"));
        }
        boolean sure =
                fit == Measures.Fit.SAME && isOneThing(a, b)
                        || a.likeness(b) >= SAME_CONTEXT && sameSubject(a, b)
                        || isMagnitudeOfOne(a, b);
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

    /** Whether both count the same sort of thing, or measure the same subject. */
    private static boolean isOneThing(Exhibit a, Exhibit b) {
        return a.kind() == Kind.COUNT
                || a.kind() == Kind.DURATION
                || a.kind() == Kind.ORDINAL
                || sameSubject(a, b);
    }

    private static boolean sameSubject(Exhibit a, Exhibit b) {
        String first = a.claim().mention().subject();
        return first != null && first.equals(b.claim().mention().subject());
    }

    private static boolean isMagnitudeOfOne(Exhibit a, Exhibit b) {
        return UnitFit.isMagnitude(a)
                && UnitFit.isMagnitude(b)
                && a.event().event() != null
                && a.event().equals(b.event());
    }

    /** Times of one event may differ; what else two times may date, nobody knows. */
    private static Verdict times(Exhibit a, Exhibit b, Verdict verdict) {
        boolean clocks = TimeComparator.hasClock(a) && TimeComparator.hasClock(b);
        if (a.dating() && b.dating() && (clocks || verdict.relation() != Relation.CONFLICT)) {
            return verdict;
        }
        if (verdict.relation() == Relation.CONFLICT) {
            return Verdict.of(
                    Relation.RELATED, a.cited() + " and " + b.cited() + " date different things");
        }
        if (a.dating() != b.dating() && isMakingKnown(a.dating() ? b : a)) {
            return Verdict.of(
                    Relation.RELATED,
                    (a.dating() ? a : b).cited()
                            + " dates the event, "
                            + (a.dating() ? b : a).cited()
                            + " the day it was made known");
        }
        return verdict;
    }

    private static boolean isMakingKnown(Exhibit exhibit) {
        return exhibit.wording().measured().contains("announce")
                || exhibit.near().stream().anyMatch(word -> KNOWN_BY.contains(word));
    }

    /** How the measures fit: by their own words, or where one is missing by those around. */
    static Measures.Fit fit(Exhibit a, Exhibit b) {
        if (a.kind() == Kind.DURATION && lasts(a) && lasts(b)) {
            return Measures.Fit.SAME;
        }
        Measures.Fit fit = ofMeasures(a, b);
        if (fit != Measures.Fit.UNKNOWN) {
            return fit;
        }
        return isNamed(a, b) || isNamed(b, a) ? Measures.Fit.SAME : Measures.Fit.UNKNOWN;
    }

    private static Measures.Fit ofMeasures(Exhibit a, Exhibit b) {
        String first = a.claim().mention().measure();
        String second = b.claim().mention().measure();
        if (first == null || second == null) {
            return Measures.Fit.UNKNOWN;
        }
        return first.equalsIgnoreCase(second)
                ? Measures.Fit.SAME
                : Measures.fit(a.wording().measured(), b.wording().measured());
    }

    /**
     * Whether the clauses of both name the measure of one, and the other's own says nothing else.
     */
    private static boolean isNamed(Exhibit one, Exhibit other) {
        String second = other.claim().mention().measure();
        if (second != null && !LIGHT.contains(second)) {
            return false;
        }
        for (String group : one.wording().measured()) {
            if (one.wording().around().contains(group)
                    && other.wording().around().contains(group)) {
                return true;
            }
        }
        return false;
    }

    /** A length of time that its main event took: "lasting 20 minutes", "spoke for an hour". */
    private static boolean lasts(Exhibit exhibit) {
        Set<String> groups = exhibit.wording().measured();
        return groups.contains("last") || groups.contains("meet");
    }

    private static boolean isMeasured(Kind kind) {
        return switch (kind) {
            case DURATION, TIME, COUNT, QUANTITY, MONEY, PERCENT, ORDINAL -> true;
            case ROLE, QUOTE, STATEMENT -> false;
        };
    }
}
