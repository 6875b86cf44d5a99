package crossread.ui.kit;

import crossread.model.Claim;

/**
 * A claim as it is marked in its article.
 *
 * @param confirmed whether the analyst has said that the relation holds; else it is what the
 *     machine found
 */
public record Mark(Claim claim, RelationStyle style, boolean confirmed) {}
