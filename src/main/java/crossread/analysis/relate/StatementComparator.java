package crossread.analysis.relate;

import static crossread.model.Relation.COMPATIBLE;
import static crossread.model.Relation.RELATED;
import static crossread.model.Relation.SAME;

import crossread.model.Side;
import crossread.model.Value.StatementValue;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * Compares statements by meaning, polarity and modality. It never calls two statements a conflict:
 * meaning alone does not carry that far.
 */
final class StatementComparator implements ValueComparator {
    /** At this likeness of meaning and above, two statements with like polarity say the same. */
    private static final double SAME_MEANING = 0.86;

    @Override
    public Verdict verdict(Exhibit a, Exhibit b) {
        StatementValue first = (StatementValue) a.value();
        StatementValue second = (StatementValue) b.value();
        double likeness = a.likeness(b);
        List<String> shared = SharedWords.of(List.of(a, b));
        String words =
                shared.isEmpty()
                        ? "one thing in other words"
                        : "'" + String.join("', '", shared) + "'";
        if (first.negated() != second.negated()) {
            return Verdict.of(
                    RELATED, "Both speak of " + words + "; only one of them denies something");
        }
        if (likeness >= SAME_MEANING && Objects.equals(first.modality(), second.modality())) {
            return Verdict.of(SAME, "Both state the same of " + words);
        }
        @Nullable Side finer = finer(a, b);
        return Verdict.finer(COMPATIBLE, finer, "Both speak of " + words + " and can both be true");
    }

    /** The side that says what the other says and clearly more. */
    private static @Nullable Side finer(Exhibit a, Exhibit b) {
        if (a.near().size() >= b.near().size() * 2 && a.near().containsAll(b.near())) {
            return Side.A;
        }
        return b.near().size() >= a.near().size() * 2 && b.near().containsAll(a.near())
                ? Side.B
                : null;
    }
}
