package crossread.ui.timeline;

import crossread.figure.Figure;
import crossread.figure.Ink;
import crossread.figure.Shape;
import crossread.figure.Stroke;
import crossread.figure.TextMeasure;
import crossread.figure.Weight;

import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** A figure as nodes, whose style classes ({@code ink-event-fill}) a theme gives colours to. */
final class FigureNodes {
    private final TextMeasure measure;

    FigureNodes(TextMeasure measure) {
        this.measure = measure;
    }

    List<Node> of(Figure figure) {
        return figure.shapes().stream().map(this::node).toList();
    }

    private Node node(Shape shape) {
        return switch (shape) {
            case Shape.Line line -> line(line);
            case Shape.Rectangle box -> rectangle(box);
            case Shape.Polygon polygon -> polygon(polygon);
            case Shape.Text text -> text(text);
        };
    }

    private static Node line(Shape.Line line) {
        Line node = new Line(line.x1(), line.y1(), line.x2(), line.y2());
        paint(node, null, line.ink(), line.stroke());
        return node;
    }

    private static Node rectangle(Shape.Rectangle box) {
        Rectangle node =
                new Rectangle(box.box().x(), box.box().y(), box.box().width(), box.box().height());
        node.setArcWidth(2 * box.radius());
        node.setArcHeight(2 * box.radius());
        paint(node, box.fill(), box.outline(), box.stroke());
        return node;
    }

    private static Node polygon(Shape.Polygon polygon) {
        Polygon node = new Polygon();
        polygon.points().forEach(point -> node.getPoints().addAll(point.x(), point.y()));
        paint(node, polygon.fill(), polygon.outline(), polygon.stroke());
        return node;
    }

    private Node text(Shape.Text text) {
        Text node = new Text(text.words());
        String family = text.weight() == Weight.SEMI_BOLD ? "Inter SemiBold" : "Inter";
        node.setFont(Font.font(family, text.size()));
        node.setX(measure.left(text));
        node.setY(text.y());
        node.getStyleClass().setAll("timeline-words", "ink-" + name(text.ink()) + "-fill");
        return node;
    }

    private static void paint(
            javafx.scene.shape.Shape node,
            @Nullable Ink fill,
            @Nullable Ink outline,
            Stroke stroke) {
        node.getStyleClass().add("ink-" + (fill == null ? "none" : name(fill)) + "-fill");
        if (outline != null) {
            node.getStyleClass().add("ink-" + name(outline) + "-line");
            node.setStrokeWidth(stroke.width());
            node.getStrokeDashArray().setAll(stroke.dashes());
        }
    }

    private static String name(Ink ink) {
        return ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
