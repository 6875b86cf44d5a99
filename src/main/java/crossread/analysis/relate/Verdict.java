package crossread.analysis.relate;

import crossread.model.Relation;
import crossread.model.Side;

import org.jspecify.annotations.Nullable;

/**
 * How two claims relate, and why.
 *
 * @param finer which side is the more precise, or null
 * @param readers share of readers who admit the finer value under the coarser words, or null
 * @param reason one sentence that names the words it rests on
 */
public record Verdict(
        Relation relation, @Nullable Side finer, @Nullable Double readers, String reason) {

    public static Verdict of(Relation relation, String reason) {
        return new Verdict(relation, null, null, reason);
    }

    public static Verdict finer(Relation relation, @Nullable Side finer, String reason) {
        return new Verdict(relation, finer, null, reason);
    }

    /** The same verdict on the two claims in the other order. */
    public Verdict mirrored() {
        return new Verdict(relation, finer == null ? null : finer.other(), readers, reason);
    }
}
