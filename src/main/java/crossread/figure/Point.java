package crossread.figure;

/** A place in a figure: x to the right, y downwards, from the top left corner. */
public record Point(double x, double y) {}
