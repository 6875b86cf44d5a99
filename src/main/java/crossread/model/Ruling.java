package crossread.model;

import org.jspecify.annotations.Nullable;

/**
 * A link that the analyst has decided.
 *
 * @param link as decided
 * @param found the relation that the rules give it now, or null where they don't link the two
 */
public record Ruling(Link link, Standing standing, @Nullable Relation found) {
    /** Whether the rules say otherwise than the analyst. */
    public boolean isContested() {
        return standing != Standing.REJECTED && found != link.relation();
    }
}
