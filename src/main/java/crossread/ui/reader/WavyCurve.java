package crossread.ui.reader;

import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

import java.util.ArrayList;
import java.util.List;

/** A ribbon's curve with a wave along it, as short straight pieces. */
final class WavyCurve {
    private static final int PIECES = 96;
    private static final double LENGTH = 7;
    private static final double HEIGHT = 1.6;

    private WavyCurve() {}

    /** From (0, from) to (width, to), with control points at half the width. */
    static List<PathElement> of(double width, double from, double to) {
        List<PathElement> elements = new ArrayList<>();
        double travelled = 0;
        double lastX = 0;
        double lastY = from;
        elements.add(new MoveTo(0, from));
        for (int i = 1; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            double x = bezier(t, 0, width / 2, width / 2, width);
            double y = bezier(t, from, from, to, to);
            double dx = x - lastX;
            double dy = y - lastY;
            double length = Math.hypot(dx, dy);
            travelled += length;
            double wave = HEIGHT * Math.sin(2 * Math.PI * travelled / LENGTH);
            double across = length == 0 ? 0 : wave / length;
            elements.add(new LineTo(x - dy * across, y + dx * across));
            lastX = x;
            lastY = y;
        }
        return elements;
    }

    private static double bezier(double t, double a, double b, double c, double d) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }
}
