package crossread.ui.kit;

import crossread.model.Relation;

/**
 * How a relation looks. Each has a line pattern, a sign and a word besides its colour, since
 * meaning is never colour alone. The strongest comes first: a claim with several links wears the
 * first that applies.
 */
public enum RelationStyle {
    CONFLICT("conflict", "≠", LinePattern.DASHED),
    COMPATIBLE("compatible", "≈", LinePattern.WAVY),
    AGREE("agree", "=", LinePattern.SOLID),
    RELATED("related", "≈", LinePattern.DASH_DOT),
    OTHER_EVENT("other-event", "↗", LinePattern.SPARSE),
    ONLY("only", "1", LinePattern.DOTTED);

    private final String key;
    private final String badge;
    private final LinePattern pattern;

    RelationStyle(String key, String badge, LinePattern pattern) {
        this.key = key;
        this.badge = badge;
        this.pattern = pattern;
    }

    /** The look of links with this relation. */
    public static RelationStyle of(Relation relation) {
        return switch (relation) {
            case SAME -> AGREE;
            case COMPATIBLE -> COMPATIBLE;
            case CONFLICT -> CONFLICT;
            case RELATED -> RELATED;
            case OTHER_EVENT -> OTHER_EVENT;
        };
    }

    /** Name in message keys: {@code relation.conflict}. */
    public String key() {
        return key;
    }

    /** The sign that stands for it. */
    public String badge() {
        return badge;
    }

    public LinePattern pattern() {
        return pattern;
    }

    /**
     * The style class that defines {@code -relation-bg} and {@code -relation-line} for a node and
     * all below it.
     */
    public String styleClass() {
        return "relation-" + key;
    }
}
