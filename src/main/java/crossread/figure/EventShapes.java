package crossread.figure;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Draws events in their lanes: what is sure solid, what is possible faded, with dashed ends. */
final class EventShapes {
    private static final double HALF = 7;
    private static final double CAP = 10;
    private static final double BRACKET = 12;

    private final List<Shape> shapes;

    /**
     * @param shapes what is drawn is added here
     */
    EventShapes(List<Shape> shapes) {
        this.shapes = shapes;
    }

    /** The height of the lane's middle. */
    static double middle(TimelineFrame frame, EventRows.Placed row) {
        return frame.laneTop(row.lane()) + TimelineFrame.LANE / 2 + 2;
    }

    void draw(EventRows.Placed row, double y, boolean selected) {
        EventItem item = row.item();
        String target = item.first().id();
        if (selected) {
            Box ring = new Box(item.left() - 5, y - 11, item.right() - item.left() + 10, 22);
            shapes.add(new Shape.Rectangle(ring, 6, null, Ink.SELECTED, Stroke.SOLID, target));
        }
        if (item.isPill()) {
            drawPill(item, y, target);
        } else {
            for (Bar bar : item.bars()) {
                draw(bar, y, item.conflict(), target);
            }
            if (item.bars().size() > 1) {
                drawBracket(item, y - BRACKET, target);
            }
        }
        if (row.label() != null) {
            draw(row.label(), y, item, selected);
        }
    }

    private void drawPill(EventItem item, double y, String target) {
        Box box = new Box(item.left(), y - 9, item.right() - item.left(), 18);
        Ink outline = item.conflict() ? Ink.CONFLICT : null;
        shapes.add(new Shape.Rectangle(box, 9, Ink.EVENT, outline, Stroke.STRONG, target));
        String count = item.events().size() + (item.conflict() ? " ≠" : "");
        shapes.add(
                new Shape.Text(
                        box.centerX(),
                        y + 4,
                        count,
                        EventLabel.WHEN_SIZE,
                        Weight.SEMI_BOLD,
                        Anchor.MIDDLE,
                        Ink.ON_EVENT,
                        target));
    }

    private void draw(Bar bar, double y, boolean conflict, String target) {
        Ink sure = conflict ? Ink.CONFLICT : Ink.EVENT;
        Ink fade = conflict ? Ink.CONFLICT_FADE : Ink.EVENT_FADE;
        switch (bar.form()) {
            case POINT -> shapes.add(diamond(bar.middle(), y, HALF, sure, null, target));
            case DAY ->
                    shapes.add(
                            new Shape.Rectangle(
                                    inset(box(bar, y)), 3, sure, null, Stroke.HAIR, target));
            case SPAN ->
                    shapes.add(
                            new Shape.Rectangle(box(bar, y), 0, fade, null, Stroke.HAIR, target));
            case OPEN_START -> trail(bar.right(), bar.left(), y, fade, sure, target);
            case OPEN_END -> trail(bar.left(), bar.right(), y, fade, sure, target);
        }
        if (bar.form() == Bar.Form.SPAN || bar.form() == Bar.Form.OPEN_END) {
            cap(bar.left(), bar.startSeen(), y, sure, target);
        }
        if (bar.form() == Bar.Form.SPAN || bar.form() == Bar.Form.OPEN_START) {
            cap(bar.right(), bar.endSeen(), y, sure, target);
        }
        if (bar.form() == Bar.Form.SPAN) {
            edges(bar, y, sure, target);
        }
    }

    private void cap(double x, boolean seen, double y, Ink ink, String target) {
        if (seen) {
            shapes.add(new Shape.Line(x, y - CAP, x, y + CAP, ink, Stroke.DASHED, target));
        }
    }

    private void edges(Bar bar, double y, Ink ink, String target) {
        for (double edge : new double[] {y - HALF, y + HALF}) {
            shapes.add(
                    new Shape.Line(
                            bar.left(), edge, bar.right(), edge, ink, Stroke.DOTTED, target));
        }
    }

    /** A fade that thins out from a known end to an open one, which has no edge but an arrow. */
    private void trail(double known, double open, double y, Ink fade, Ink sure, String target) {
        double length = open - known;
        double[][] pieces = {{0, 0.42, 1}, {0.47, 0.66, 0.72}, {0.71, 0.82, 0.45}};
        for (double[] piece : pieces) {
            double from = known + length * piece[0];
            double to = known + length * piece[1];
            double half = HALF * piece[2];
            Box box = new Box(Math.min(from, to), y - half, Math.abs(to - from), 2 * half);
            shapes.add(new Shape.Rectangle(box, 0, fade, null, Stroke.HAIR, target));
        }
        double tip = known + length;
        double back = tip - Math.signum(length) * 5;
        shapes.add(new Shape.Line(back, y - 4, tip, y, sure, Stroke.SOLID, target));
        shapes.add(new Shape.Line(back, y + 4, tip, y, sure, Stroke.SOLID, target));
    }

    private void drawBracket(EventItem item, double y, String target) {
        double left = item.bars().getFirst().middle();
        double right = item.bars().getLast().middle();
        shapes.add(new Shape.Line(left, y, right, y, Ink.CONFLICT, Stroke.DASHED, target));
        for (Bar bar : item.bars()) {
            double x = bar.middle();
            shapes.add(new Shape.Line(x, y, x, y + 5, Ink.CONFLICT, Stroke.SOLID, target));
        }
    }

    private void draw(EventLabel label, double y, EventItem item, boolean selected) {
        boolean onSolid = label.inside() && item.bars().getFirst().form() == Bar.Form.DAY;
        Ink name = item.conflict() ? Ink.CONFLICT : selected ? Ink.SELECTED : Ink.TEXT;
        if (!label.inside()) {
            Box ground = new Box(label.left() - 2, y - 8, label.right() - label.left() + 4, 16);
            shapes.add(new Shape.Rectangle(ground, 0, Ink.BACKGROUND, null, Stroke.HAIR, null));
        }
        shapes.add(
                new Shape.Text(
                        label.left(),
                        y + 4,
                        label.name(),
                        EventLabel.SIZE,
                        Weight.SEMI_BOLD,
                        Anchor.START,
                        onSolid ? Ink.ON_EVENT : name,
                        item.first().id()));
        if (!label.when().isEmpty()) {
            shapes.add(
                    new Shape.Text(
                            label.right(),
                            y + 4,
                            label.when(),
                            EventLabel.WHEN_SIZE,
                            Weight.REGULAR,
                            Anchor.END,
                            onSolid ? Ink.ON_EVENT : Ink.MUTED,
                            item.first().id()));
        }
    }

    private static Box box(Bar bar, double y) {
        return new Box(bar.left(), y - HALF, bar.right() - bar.left(), 2 * HALF);
    }

    /** So that days that follow one another stay apart. */
    private static Box inset(Box box) {
        return new Box(box.x() + 1, box.y(), box.width() - 2, box.height());
    }

    static Shape diamond(
            double x,
            double y,
            double radius,
            @Nullable Ink fill,
            @Nullable Ink outline,
            String target) {
        return new Shape.Polygon(
                List.of(
                        new Point(x, y - radius),
                        new Point(x + radius, y),
                        new Point(x, y + radius),
                        new Point(x - radius, y)),
                fill,
                outline,
                Stroke.DASHED,
                target);
    }
}
