package crossread.ui.kit;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** The sign of a relation, small, to stand beside words. There are many: it is no control. */
public final class RelationBadge extends Region {
    private static final PseudoClass CONFIRMED = PseudoClass.getPseudoClass("confirmed");
    private static final double LEAST_WIDTH = 12;
    private static final double HEIGHT = 11;
    private static final double SIDE = 2;

    private final Text sign;

    public RelationBadge(RelationStyle style) {
        this(style, false);
    }

    /**
     * @param confirmed whether the analyst said so; what the machine found has a hollow badge
     */
    public RelationBadge(RelationStyle style, boolean confirmed) {
        sign = new Text(style.badge());
        sign.getStyleClass().add("relation-sign");
        sign.setTextOrigin(VPos.CENTER);
        sign.setManaged(false);
        pseudoClassStateChanged(CONFIRMED, confirmed);
        getStyleClass().setAll("relation-badge", style.styleClass());
        getChildren().add(sign);
        setMouseTransparent(true);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(LEAST_WIDTH, Math.ceil(sign.getLayoutBounds().getWidth()) + 2 * SIDE);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double width = sign.getLayoutBounds().getWidth();
        sign.relocate((getWidth() - width) / 2, 0);
        sign.setY(HEIGHT / 2 - 0.5 - sign.getLayoutY());
    }
}
