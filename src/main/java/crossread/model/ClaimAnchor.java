package crossread.model;

/** A claim, held by its words: ids and offsets change when articles are compared again. */
public record ClaimAnchor(Kind kind, Anchor words) {
    public static ClaimAnchor of(Claim claim, Index index) {
        return new ClaimAnchor(
                claim.kind(), Anchor.of(index.article(claim.article()), claim.span()));
    }
}
