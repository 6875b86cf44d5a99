package crossread.ui.inspector;

import crossread.i18n.Messages;
import crossread.ui.kit.RelationStyle;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/** The readers' curve: values across, the share of readers who admit them upwards. */
final class CurveView extends Region {
    private static final double HEIGHT = 116;
    private static final double ABOVE = 20;
    private static final double BELOW = 20;

    private final Curve curve;
    private final Path area = new Path();
    private final Path line = new Path();
    private final Line axis = new Line();
    private final Line half = new Line();
    private final Line mark = new Line();
    private final Text from;
    private final Text to;
    private final Text at;

    CurveView(Curve curve, RelationStyle style, Messages messages) {
        this.curve = curve;
        getStyleClass().addAll("curve", style.styleClass());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(curve.spoken());
        from = text(CurveBuilder.number(curve.from()), "curve-number");
        to =
                text(
                        messages.get("curve.unit", CurveBuilder.number(curve.to()), curve.unit()),
                        "curve-number");
        at = text(shortened(curve.markWords()), "curve-mark-words");
        area.getStyleClass().add("curve-area");
        line.getStyleClass().add("curve-line");
        axis.getStyleClass().add("curve-axis");
        half.getStyleClass().add("curve-half");
        mark.getStyleClass().add("curve-mark");
        getChildren().addAll(area, half, line, axis, mark, from, to, at);
        getChildren().forEach(node -> node.setManaged(false));
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double base = HEIGHT - BELOW;
        area.getElements().setAll(new MoveTo(0, base));
        line.getElements().clear();
        int last = curve.shares().size() - 1;
        for (int i = 0; i <= last; i++) {
            double x = width * i / last;
            double y = height(curve.shares().get(i));
            area.getElements().add(new LineTo(x, y));
            line.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
        }
        area.getElements().addAll(new LineTo(width, base), new ClosePath());
        place(axis, 0, base, width, base);
        place(half, 0, height(0.5), width, height(0.5));
        double x = width * curve.place(curve.mark());
        place(mark, x, ABOVE - 4, x, base);
        put(from, 0, base + 4);
        put(to, width - to.getLayoutBounds().getWidth(), base + 4);
        double words = at.getLayoutBounds().getWidth();
        put(at, Math.clamp(x - words / 2, 0, Math.max(0, width - words)), 0);
    }

    private static double height(double share) {
        return ABOVE + (HEIGHT - ABOVE - BELOW) * (1 - share);
    }

    private static void place(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }

    private static void put(Text text, double x, double y) {
        text.setX(x);
        text.setY(y);
    }

    private static Text text(String words, String styleClass) {
        Text text = new Text(words);
        text.setTextOrigin(VPos.TOP);
        text.getStyleClass().add(styleClass);
        return text;
    }

    private static String shortened(String words) {
        return words.length() <= 36 ? words : words.substring(0, 35).strip() + "…";
    }
}
