package crossread.model;

/** A link, held by the words at both ends. */
public record LinkAnchor(ClaimAnchor a, ClaimAnchor b) {
    public static LinkAnchor of(Link link, Index index) {
        return new LinkAnchor(
                ClaimAnchor.of(index.claim(link.a()), index),
                ClaimAnchor.of(index.claim(link.b()), index));
    }
}
