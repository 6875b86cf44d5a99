package crossread.model;

import org.jspecify.annotations.Nullable;

/**
 * Two claims that answer one question, and how they relate.
 *
 * @param a id of the first claim; it stands earlier in the comparison than {@code b}
 * @param b id of the second claim
 * @param topic id of the topic both belong to
 * @param finer which side is the more precise, or null where neither is
 * @param readers share of readers, 0 to 1, who admit the finer value under the coarser words, or
 *     null where no readers' curve decides
 * @param reason one sentence that names the words it rests on
 */
public record Link(
        String a,
        String b,
        String topic,
        Relation relation,
        @Nullable Side finer,
        @Nullable Double readers,
        String reason) {

    public boolean joins(String claim) {
        return a.equals(claim) || b.equals(claim);
    }

    /** The claim at the other end. */
    public String partnerOf(String claim) {
        return a.equals(claim) ? b : a;
    }

    /** The same link in another topic. */
    public Link in(String other) {
        return new Link(a, b, other, relation, finer, readers, reason);
    }
}
