package crossread.analysis.relate;

import static crossread.model.Relation.COMPATIBLE;
import static crossread.model.Relation.CONFLICT;
import static crossread.model.Relation.RELATED;
import static crossread.model.Relation.SAME;

import crossread.model.Side;
import crossread.model.Value.OrdinalValue;

/** Compares places in an order: "sixth call this year". */
final class OrdinalComparator implements ValueComparator {
    @Override
    public Verdict verdict(Exhibit a, Exhibit b) {
        OrdinalValue first = (OrdinalValue) a.value();
        OrdinalValue second = (OrdinalValue) b.value();
        String both = a.cited() + " and " + b.cited();
        String since = first.since();
        String otherSince = second.since();
        boolean sinceKnown = since != null && otherSince != null;
        boolean sameSince =
                since != null && otherSince != null && since.equalsIgnoreCase(otherSince);
        if (first.rank() == second.rank()) {
            if (since == null && otherSince == null || sameSince) {
                return Verdict.of(SAME, both + " give the same place in the order");
            }
            return sinceKnown
                    ? Verdict.of(RELATED, both + " count from different beginnings")
                    : Verdict.finer(
                            COMPATIBLE,
                            since == null ? Side.B : Side.A,
                            both + " give the same place; one says since when it is counted");
        }
        return sameSince
                ? Verdict.of(CONFLICT, both + " give different places in one order")
                : Verdict.of(RELATED, both + " give different places");
    }
}
