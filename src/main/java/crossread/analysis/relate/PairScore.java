package crossread.analysis.relate;

import crossread.model.Kind;
import crossread.model.Relation;
import crossread.model.Value.Amount;
import crossread.model.Value.OrdinalValue;
import crossread.model.Value.QuoteValue;
import crossread.model.Value.RoleValue;

import java.util.HashSet;
import java.util.Set;

/** How sure it is that two claims of one kind, on one event, answer the same question. */
final class PairScore {
    /** From here on two claims are linked. */
    static final double LINKED = 0.5;

    /** A share of words in common from which two clauses speak of one thing. */
    private static final double SHARED = 0.25;

    private final Rarity rarity;

    PairScore(Rarity rarity) {
        this.rarity = rarity;
    }

    double of(Exhibit a, Exhibit b, Verdict verdict) {
        return switch (a.kind()) {
            case DURATION, COUNT, QUANTITY, MONEY, PERCENT -> ofAmounts(a, b, verdict);
            case TIME -> ofTimes(a, b, verdict);
            case ORDINAL -> ofOrdinals(a, b, verdict);
            case ROLE -> ofRoles(a, b, verdict);
            case QUOTE -> ofQuotes(a, b, verdict);
            case STATEMENT -> ofStatements(a, b);
        };
    }

    private double ofAmounts(Exhibit a, Exhibit b, Verdict verdict) {
        double unit = UnitFit.of(a, b);
        Measures.Fit fit = Scope.fit(a, b);
        boolean persons = UnitFit.isPersons(a) && UnitFit.isPersons(b);
        boolean contrasted =
                fit == Measures.Fit.DIFFERENT && a.kind() == Kind.COUNT && !persons && unit == 1;
        if (contrasted) {
            return 0.45 + 0.4 * around(a, b);
        }
        if (persons && fit == Measures.Fit.DIFFERENT) {
            return 0;
        }
        if (persons && fit == Measures.Fit.UNKNOWN && verdict.relation() != Relation.SAME) {
            boolean alike =
                    verdict.relation() == Relation.COMPATIBLE && rarity.overlap(a, b) >= SHARED;
            return alike ? a.likeness(b) : 0;
        }
        double value =
                switch (verdict.relation()) {
                    case SAME -> 0.35;
                    case COMPATIBLE -> fit == Measures.Fit.SAME ? 0.2 : 0.1;
                    default -> 0;
                };
        return Math.min(1, unit * (0.1 + value + 0.8 * around(a, b)) + bonus(a, b, fit));
    }

    /** Some measures speak for themselves: the magnitude of the event, how long it lasted. */
    private static double bonus(Exhibit a, Exhibit b, Measures.Fit fit) {
        boolean magnitude = UnitFit.isMagnitude(a) && UnitFit.isMagnitude(b);
        boolean length = a.kind() == Kind.DURATION && fit == Measures.Fit.SAME;
        return sameEvent(a, b) && (magnitude || length) ? 0.2 : 0;
    }

    /** How alike the sentences, the clauses and the measures are, 0 to 1. */
    private double around(Exhibit a, Exhibit b) {
        double measure =
                switch (Scope.fit(a, b)) {
                    case SAME -> 1;
                    case UNKNOWN -> 0.3;
                    case DIFFERENT -> 0;
                };
        double near = rarity.overlap(a, b);
        return 0.4 * Math.max(0, a.likeness(b)) + 0.3 * near + 0.3 * measure;
    }

    private double ofTimes(Exhibit a, Exhibit b, Verdict verdict) {
        if (a.dating() && b.dating() && sameEvent(a, b)) {
            return switch (verdict.relation()) {
                case SAME, CONFLICT -> 0.8;
                case COMPATIBLE -> 0.3 + 0.5 * around(a, b);
                default -> 0.3;
            };
        }
        if (a.dating() != b.dating() && sameEvent(a, b) && TimeComparator.isSameDay(a, b)) {
            return 0.6;
        }
        boolean known =
                a.dating() && b.dating()
                        || Scope.fit(a, b) == Measures.Fit.SAME
                        || TimeComparator.isSpelt(a) && TimeComparator.isSpelt(b);
        double value =
                switch (verdict.relation()) {
                    case SAME -> known ? 0.35 : 0.15;
                    case COMPATIBLE -> known ? 0.2 : 0.1;
                    default -> -0.4;
                };
        double stretch = TimeComparator.isInStretch(a, b) ? 0.25 : 0;
        return Math.clamp(value - stretch + 0.9 * around(a, b), 0, 1);
    }

    private static boolean sameEvent(Exhibit a, Exhibit b) {
        return a.event().event() != null && a.event().event().equals(b.event().event());
    }

    private double ofOrdinals(Exhibit a, Exhibit b, Verdict verdict) {
        String of = ((OrdinalValue) a.value()).of();
        String other = ((OrdinalValue) b.value()).of();
        boolean counted =
                of.equalsIgnoreCase(other) || Measures.fit(of, other) == Measures.Fit.SAME;
        boolean agree =
                verdict.relation() == Relation.SAME || verdict.relation() == Relation.COMPATIBLE;
        return (counted ? 0.4 : 0) + (agree ? 0.3 : 0) + 0.4 * around(a, b);
    }

    /** Whether two claims of one kind can answer one question at all, as is cheap to tell. */
    static boolean mayJoin(Exhibit a, Exhibit b) {
        return switch (a.value()) {
            case Amount amount -> UnitFit.of(a, b) > 0;
            case RoleValue role -> People.same(role.person(), ((RoleValue) b.value()).person());
            case QuoteValue quote -> quote.direct() || ((QuoteValue) b.value()).direct();
            default -> true;
        };
    }

    private static double ofRoles(Exhibit a, Exhibit b, Verdict verdict) {
        RoleValue first = (RoleValue) a.value();
        RoleValue second = (RoleValue) b.value();
        if (isNameless(first) && isNameless(second)) {
            Set<String> words = new HashSet<>(RoleWords.of(first.role()));
            words.retainAll(RoleWords.of(second.role()));
            return words.size() > 1 && verdict.relation() != Relation.CONFLICT ? 0.7 : 0;
        }
        if (verdict.relation() == Relation.SAME || verdict.relation() == Relation.CONFLICT) {
            return 1;
        }
        Set<String> x = RoleWords.of(first.role());
        Set<String> common = new HashSet<>(x);
        common.retainAll(RoleWords.of(second.role()));
        if (!common.isEmpty()) {
            int all = x.size() + RoleWords.of(second.role()).size() - common.size();
            return 0.6 + 0.3 * common.size() / all;
        }
        boolean works = RoleComparator.worked(first) && RoleComparator.worked(second);
        return first.aspect() == second.aspect() || works && first.tenure() == second.tenure()
                ? 0.52
                : 0.1;
    }

    /** Whether somebody is called by a role alone, which two people may have. */
    private static boolean isNameless(RoleValue role) {
        Set<String> person = RoleWords.of(role.person());
        return !person.isEmpty() && RoleWords.of(role.role()).containsAll(person);
    }

    private double ofQuotes(Exhibit a, Exhibit b, Verdict verdict) {
        QuoteValue first = (QuoteValue) a.value();
        QuoteValue second = (QuoteValue) b.value();
        boolean sameSpeaker = People.same(first.speaker(), second.speaker());
        boolean otherSpeaker = isNamed(first) && isNamed(second) && !sameSpeaker;
        int shorter = Math.min(a.quoted().size(), b.quoted().size());
        if (!first.direct() || !second.direct()) {
            double meaning = a.likeness(b);
            int common = a.quoted().common(b.quoted());
            boolean worded = common > 2 && common * 2 > shorter;
            boolean told = sameSpeaker || !otherSpeaker && meaning > 0.75;
            return told && worded
                    ? meaning + (verdict.relation() == Relation.SAME ? 0.2 : -0.12)
                    : 0;
        }
        if (verdict.relation() == Relation.RELATED) {
            return 0;
        }
        if (verdict.relation() == Relation.SAME && shorter > 1) {
            return 0.7;
        }
        double length =
                verdict.relation() == Relation.SAME
                        ? 0.5
                        : shorter == 1 ? 0.35 : shorter < 4 ? 0.55 : 0.8;
        double doubt = shorter < 3 ? 0.25 : 0.05;
        return length + (sameSpeaker ? 0.2 : otherSpeaker ? -doubt : 0.05);
    }

    private static boolean isNamed(QuoteValue quote) {
        return quote.speaker() != null && Character.isUpperCase(quote.speaker().charAt(0));
    }

    double ofStatements(Exhibit a, Exhibit b) {
        double meaning = a.likeness(b) * 0.8 + 0.2;
        if (meaning + 0.2 + 0.0025 * rarity.least(a, b) < LINKED) {
            return meaning; // whatever words they share
        }
        return meaning + 0.2 * rarity.overlap(a, b) + 0.0025 * rarity.shared(a, b);
    }
}
