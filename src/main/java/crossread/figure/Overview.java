package crossread.figure;

import crossread.model.Event;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** All of a timeline in a low strip, with a frame around what is seen. */
record Overview(TimeScale scale, Density density) {
    private static final double BELOW = 6;

    void draw(
            List<Event> events,
            double width,
            double height,
            @Nullable TimeRange seen,
            Drawing drawing) {
        Box ground = new Box(0, 0, width, height);
        drawing.shapes().add(new Shape.Rectangle(ground, 0, Ink.PANEL, null, Stroke.SOLID, null));
        double base = height - BELOW;
        density.draw(density.columns(events), base, base - 4, false, null, drawing);
        drawing.shapes()
                .add(
                        new Shape.Line(
                                scale.left(),
                                base,
                                scale.right(),
                                base,
                                Ink.AXIS,
                                Stroke.HAIR,
                                null));
        if (seen != null) {
            double left = Math.clamp(scale.x(seen.from()), scale.left(), scale.right() - 2);
            double right = Math.clamp(scale.x(seen.to()), left + 2, scale.right());
            Box brush = new Box(left, 1.5, right - left, height - 3);
            drawing.shapes()
                    .add(new Shape.Rectangle(brush, 3, null, Ink.SELECTED, Stroke.SOLID, null));
        }
    }
}
