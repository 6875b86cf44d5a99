package crossread.ui.kit;

import javafx.scene.control.Label;

/** The sign of a relation, small, to stand beside words. */
public final class RelationBadge extends Label {
    public RelationBadge(RelationStyle style) {
        super(style.badge());
        getStyleClass().setAll("relation-badge", style.styleClass());
        setMouseTransparent(true);
        setFocusTraversable(false);
    }
}
