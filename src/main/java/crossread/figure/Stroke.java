package crossread.figure;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param width in the figure's units
 * @param dashes lengths of dash and gap in turn; empty where the line is unbroken
 */
public record Stroke(double width, List<Double> dashes) {
    public static final Stroke HAIR = new Stroke(0.75, List.of());
    public static final Stroke SOLID = new Stroke(1.5, List.of());
    public static final Stroke STRONG = new Stroke(2.5, List.of());
    public static final Stroke DASHED = new Stroke(1.5, List.of(4.0, 3.0));
    public static final Stroke DOTTED = new Stroke(1, List.of(1.5, 2.5));

    public Stroke {
        dashes = List.copyOf(dashes);
    }
}
