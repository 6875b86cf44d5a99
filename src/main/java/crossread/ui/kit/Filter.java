package crossread.ui.kit;

import crossread.model.Kind;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is marked in the articles.
 *
 * @param shown relations whose links are marked
 * @param statements whether whole statements are marked too, not only figures, times, roles and
 *     quotations
 * @param scope which links and claims are looked at, whatever their relation
 */
public record Filter(Set<RelationStyle> shown, boolean statements, Scope scope) {
    /** Typed claims with a counterpart: enough to see, not too much to read. */
    public static final Filter USUAL =
            new Filter(
                    EnumSet.of(
                            RelationStyle.CONFLICT,
                            RelationStyle.COMPATIBLE,
                            RelationStyle.AGREE,
                            RelationStyle.RELATED),
                    false);

    /** Nothing left out. */
    public static final Filter ALL = new Filter(EnumSet.allOf(RelationStyle.class), true);

    public Filter {
        shown = Set.copyOf(shown);
    }

    public Filter(Set<RelationStyle> shown, boolean statements) {
        this(shown, statements, Scope.ALL);
    }

    public boolean shows(RelationStyle style) {
        return shown.contains(style);
    }

    /** Whether statements are looked at: asked for, or the only kind that is. */
    public boolean showsStatements() {
        return statements || scope.kind() == Kind.STATEMENT;
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
        return new Filter(changed, statements, scope);
    }

    public Filter withStatements(boolean on) {
        return new Filter(shown, on, scope);
    }

    public Filter with(Scope other) {
        return new Filter(shown, statements, other);
    }

    /** The same for every relation, to count those that are switched off too. */
    Filter ofAllRelations() {
        return new Filter(EnumSet.allOf(RelationStyle.class), statements, scope);
    }
}
