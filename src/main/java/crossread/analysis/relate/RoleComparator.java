package crossread.analysis.relate;

import static crossread.model.Relation.COMPATIBLE;
import static crossread.model.Relation.CONFLICT;
import static crossread.model.Relation.RELATED;
import static crossread.model.Relation.SAME;

import crossread.analysis.claim.Countries;
import crossread.model.RoleAspect;
import crossread.model.Side;
import crossread.model.Tenure;
import crossread.model.Value.RoleValue;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Compares what two texts say somebody is. */
final class RoleComparator implements ValueComparator {
    @Override
    public Verdict verdict(Exhibit a, Exhibit b) {
        RoleValue first = (RoleValue) a.value();
        RoleValue second = (RoleValue) b.value();
        String both = a.cited() + " and " + b.cited();
        if (first.aspect() != second.aspect() && !(worked(first) && worked(second))) {
            return Verdict.of(COMPATIBLE, both + " say different things of " + first.person());
        }
        Set<String> x = RoleWords.of(first.role());
        Set<String> y = RoleWords.of(second.role());
        boolean alike = x.equals(y) || x.containsAll(y) || y.containsAll(x);
        if (first.aspect() == RoleAspect.AGE && second.aspect() == RoleAspect.AGE) {
            return ages(a, b, first, second);
        }
        if (alike && apart(first.tenure(), second.tenure())) {
            return tenures(a, b, first, second);
        }
        boolean countryAlone =
                Countries.without(first.role()).equals(Countries.without(second.role()))
                        && !(first.role().contains(" of ") && second.role().contains(" of "));
        return countryAlone
                ? Verdict.of(SAME, both + " give " + first.person() + " the same role")
                : words(both, first, x, y);
    }

    private static Verdict words(String both, RoleValue first, Set<String> x, Set<String> y) {
        if (x.equals(y)) {
            return Verdict.of(SAME, both + " give " + first.person() + " the same role");
        }
        @Nullable Side finer = x.containsAll(y) ? Side.A : y.containsAll(x) ? Side.B : longer(x, y);
        boolean overlap = x.stream().anyMatch(y::contains);
        return Verdict.finer(
                COMPATIBLE,
                overlap ? finer : null,
                overlap
                        ? both + " name one role; the fuller is the more precise"
                        : both + " can both be true of " + first.person());
    }

    private static @Nullable Side longer(Set<String> x, Set<String> y) {
        return x.size() == y.size() ? null : x.size() > y.size() ? Side.A : Side.B;
    }

    static boolean worked(RoleValue role) {
        return role.aspect() == RoleAspect.OFFICE
                || role.aspect() == RoleAspect.OCCUPATION
                || role.aspect() == RoleAspect.PARTY;
    }

    private static boolean apart(Tenure a, Tenure b) {
        return a != b && (a == Tenure.FORMER || b == Tenure.FORMER);
    }

    private static Verdict tenures(Exhibit a, Exhibit b, RoleValue first, RoleValue second) {
        boolean office =
                first.aspect() == RoleAspect.OFFICE && second.aspect() == RoleAspect.OFFICE;
        String former = (first.tenure() == Tenure.FORMER ? a : b).cited();
        String other = (first.tenure() == Tenure.FORMER ? b : a).cited();
        return Verdict.of(
                office ? CONFLICT : RELATED,
                other
                        + " says that "
                        + first.person()
                        + " holds the office, "
                        + former
                        + " that it is past");
    }

    private static Verdict ages(Exhibit a, Exhibit b, RoleValue first, RoleValue second) {
        String x = first.role().replaceAll("\\D", "");
        String y = second.role().replaceAll("\\D", "");
        boolean decade = isDecade(first.role()) != isDecade(second.role());
        String both = a.cited() + " and " + b.cited();
        if (x.isEmpty() || y.isEmpty()) {
            return Verdict.of(COMPATIBLE, both + " can both be true of " + first.person());
        }
        if (decade && x.substring(0, 1).equals(y.substring(0, 1))) {
            return Verdict.finer(
                    COMPATIBLE,
                    isDecade(first.role()) ? Side.B : Side.A,
                    both + " fit; the age in years is the more precise");
        }
        return x.equals(y)
                ? Verdict.of(SAME, both + " give the same age")
                : Verdict.of(CONFLICT, both + " give different ages of " + first.person());
    }

    private static boolean isDecade(String role) {
        return role.matches(".*\\d0s.*");
    }
}
