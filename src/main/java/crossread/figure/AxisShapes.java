package crossread.figure;

import java.util.List;

/** Draws the axis with its divisions, the lines that they draw through the lanes, and folds. */
final class AxisShapes {
    private final TimelineFrame frame;
    private final TimeScale scale;
    private final List<Shape> shapes;

    /**
     * @param shapes what is drawn is added here
     */
    AxisShapes(TimelineFrame frame, TimeScale scale, List<Shape> shapes) {
        this.frame = frame;
        this.scale = scale;
        this.shapes = shapes;
    }

    void draw(Ticks ticks) {
        double y = frame.axisY();
        for (Ticks.Tick tick : ticks.minor()) {
            line(tick.x(), frame.top(), y, Ink.GRID, Stroke.HAIR);
            line(tick.x(), y, y + 5, Ink.AXIS, Stroke.HAIR);
            label(tick.x(), y + 15, tick.label(), Weight.REGULAR, Ink.MUTED);
        }
        for (Ticks.Period period : ticks.periods()) {
            if (period.begins()) {
                line(period.x(), frame.top(), y, Ink.GRID, Stroke.SOLID);
                line(period.x(), y, y + 34, Ink.AXIS, Stroke.HAIR);
            }
            label(period.x(), y + 31, period.label(), Weight.SEMI_BOLD, Ink.TEXT);
        }
        shapes.add(new Shape.Line(scale.left(), y, scale.right(), y, Ink.AXIS, Stroke.SOLID, null));
        scale.folding().folds().forEach(this::drawFold);
    }

    /** Two slanted strokes across the axis, and a band through the lanes. */
    private void drawFold(Folding.Fold fold) {
        double left = Math.max(scale.x(fold.from()), scale.left());
        double right = Math.min(scale.x(fold.to()), scale.right());
        if (right - left < 2) {
            return;
        }
        double y = frame.axisY();
        Box band = new Box(left, frame.top(), right - left, y - frame.top());
        shapes.add(new Shape.Rectangle(band, 0, Ink.PANEL, null, Stroke.HAIR, null));
        double middle = (left + right) / 2;
        shapes.add(
                new Shape.Rectangle(
                        new Box(middle - 3, y - 3, 6, 6),
                        0,
                        Ink.BACKGROUND,
                        null,
                        Stroke.HAIR,
                        null));
        for (double x : new double[] {middle - 3, middle + 3}) {
            shapes.add(new Shape.Line(x - 3, y + 6, x + 3, y - 6, Ink.AXIS, Stroke.SOLID, null));
        }
    }

    private void line(double x, double top, double bottom, Ink ink, Stroke stroke) {
        shapes.add(new Shape.Line(x, top, x, bottom, ink, stroke, null));
    }

    private void label(double x, double y, String words, Weight weight, Ink ink) {
        if (!words.isEmpty()) {
            shapes.add(
                    new Shape.Text(
                            x + Ticks.LABEL_INDENT,
                            y,
                            words,
                            Ticks.LABEL_SIZE,
                            weight,
                            Anchor.START,
                            ink,
                            null));
        }
    }
}
