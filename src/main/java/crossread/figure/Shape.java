package crossread.figure;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One thing to draw. Shapes are drawn in order, later ones over earlier ones; a fill before its
 * outline.
 */
public sealed interface Shape {
    /**
     * What the shape stands for: id of an event ({@code e1}) or article ({@code a2}), or null where
     * it stands for nothing that can be chosen.
     */
    @Nullable String target();

    /** A straight line. */
    record Line(
            double x1,
            double y1,
            double x2,
            double y2,
            Ink ink,
            Stroke stroke,
            @Nullable String target)
            implements Shape {}

    /**
     * An upright rectangle.
     *
     * @param radius of its corners, 0 for square ones
     * @param fill null where it is hollow
     * @param outline null where it has none
     */
    record Rectangle(
            Box box,
            double radius,
            @Nullable Ink fill,
            @Nullable Ink outline,
            Stroke stroke,
            @Nullable String target)
            implements Shape {}

    /**
     * A closed shape with straight sides.
     *
     * @param fill null where it is hollow
     * @param outline null where it has none
     */
    record Polygon(
            List<Point> points,
            @Nullable Ink fill,
            @Nullable Ink outline,
            Stroke stroke,
            @Nullable String target)
            implements Shape {
        public Polygon {
            points = List.copyOf(points);
        }
    }

    /**
     * Words on one line, set in Inter.
     *
     * @param x where the {@code anchor} stands
     * @param y the base line
     * @param size of the type, in the figure's units
     */
    record Text(
            double x,
            double y,
            String words,
            double size,
            Weight weight,
            Anchor anchor,
            Ink ink,
            @Nullable String target)
            implements Shape {}
}
