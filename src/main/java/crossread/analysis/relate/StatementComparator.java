package crossread.analysis.relate;

import static crossread.model.Relation.COMPATIBLE;
import static crossread.model.Relation.RELATED;

import crossread.model.Actuality;
import crossread.model.Relation;
import crossread.model.Side;
import crossread.model.Value.StatementValue;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;

/**
 * Compares statements by meaning, polarity and actuality. It never calls two statements a conflict:
 * meaning alone does not carry that far.
 */
final class StatementComparator implements ValueComparator {
    /**
     * At this mean of the likeness of meanings and the share of words in common, and above, two
     * statements with like polarity say the same.
     */
    private static final double SAME = 0.62;

    @Override
    public Verdict verdict(Exhibit a, Exhibit b) {
        StatementValue first = (StatementValue) a.value();
        StatementValue second = (StatementValue) b.value();
        double alike = (a.likeness(b) + SharedWords.share(a.near(), b.near())) / 2;
        if (first.negated() != second.negated()) {
            return Verdict.of(RELATED, common(a, b) + "; only one of them has a denial");
        }
        if (first.actuality() != second.actuality() && alike >= SAME) {
            String reason =
                    common(a, b)
                            + "; one tells it as "
                            + told(first.actuality())
                            + ", the other as "
                            + told(second.actuality());
            boolean denied =
                    EnumSet.of(first.actuality(), second.actuality())
                            .equals(EnumSet.of(Actuality.NOT, Actuality.HAPPENED));
            return Verdict.of(denied ? RELATED : COMPATIBLE, reason);
        }
        if (alike >= SAME) {
            return Verdict.of(
                    Relation.SAME, common(a, b) + ", and their meanings are nearly the same");
        }
        return Verdict.finer(COMPATIBLE, finer(a, b), common(a, b) + differing(a, b));
    }

    private static String told(Actuality actuality) {
        return switch (actuality) {
            case HAPPENED -> "a fact";
            case FORESEEN -> "still to come";
            case POSSIBLE -> "possible";
            case REQUIRED -> "something that ought to be";
            case NOT -> "something that did not come about";
        };
    }

    private static String common(Exhibit a, Exhibit b) {
        List<String> shared = SharedWords.of(List.of(a, b));
        return shared.isEmpty()
                ? "Both are near in meaning, in other words"
                : "Both mention " + cited(shared);
    }

    /** What each says alone, in words; nothing where the words do not show it. */
    private static String differing(Exhibit a, Exhibit b) {
        List<String> first = SharedWords.alone(a, b);
        List<String> second = SharedWords.alone(b, a);
        if (first.isEmpty() && second.isEmpty()) {
            return ", and nothing in the words sets them against each other";
        }
        if (first.isEmpty() || second.isEmpty()) {
            return "; only one has " + cited(first.isEmpty() ? second : first);
        }
        return "; only one has " + cited(first) + ", only the other " + cited(second);
    }

    private static String cited(List<String> words) {
        return "'" + String.join("', '", words) + "'";
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
