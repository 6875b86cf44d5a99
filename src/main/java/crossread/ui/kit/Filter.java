package crossread.ui.kit;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is marked in the articles.
 *
 * @param shown relations whose links are marked
 * @param statements whether whole statements are marked too, not only figures, times, roles and
 *     quotations
 */
public record Filter(Set<RelationStyle> shown, boolean statements) {
    /** Typed claims with a counterpart: enough to see, not too much to read. */
    public static final Filter USUAL =
            new Filter(
                    EnumSet.of(
                            RelationStyle.CONFLICT,
                            RelationStyle.COMPATIBLE,
                            RelationStyle.AGREE,
                            RelationStyle.RELATED),
                    false);

    public Filter {
        shown = Set.copyOf(shown);
    }

    public boolean shows(RelationStyle style) {
        return shown.contains(style);
    }

    /** The same with one relation switched on or off. */
    public Filter with(RelationStyle style, boolean on) {
        EnumSet<RelationStyle> changed = EnumSet.noneOf(RelationStyle.class);
        changed.addAll(shown);
        if (on) {
            changed.add(style);
        } else {
            changed.remove(style);
        }
        return new Filter(changed, statements);
    }

    public Filter withStatements(boolean on) {
        return new Filter(shown, on);
    }
}
