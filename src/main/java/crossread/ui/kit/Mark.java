package crossread.ui.kit;

import crossread.model.Claim;

/** A claim as it is marked in its article. */
public record Mark(Claim claim, RelationStyle style) {}
