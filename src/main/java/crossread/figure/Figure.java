package crossread.figure;

import java.util.List;

/**
 * A drawing as shapes and words, the same for every output. Units are CSS pixels (1/96 inch).
 *
 * @param shapes in the order they are drawn
 * @param marks the places that stand for something, in reading order
 * @param alternativeText what the figure says, for those who do not see it
 */
public record Figure(
        double width, double height, List<Shape> shapes, List<Mark> marks, String alternativeText) {
    public Figure {
        shapes = List.copyOf(shapes);
        marks = List.copyOf(marks);
    }
}
