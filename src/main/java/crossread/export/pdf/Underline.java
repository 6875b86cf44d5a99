package crossread.export.pdf;

import java.io.IOException;

/** Lines under words, told apart by their pattern. */
public final class Underline {
    private static final float WAVE = 1.8f;
    private static final float HEIGHT = 1.1f;

    private Underline() {}

    /** How the line runs. */
    public enum Pattern {
        SOLID,
        DASHED,
        WAVY,
        DASH_DOT,
        DOTTED
    }

    /** Draws one from left to right, at the height of its middle. */
    public static void draw(Pen pen, Pattern pattern, float left, float right, float y, Ink ink)
            throws IOException {
        switch (pattern) {
            case SOLID -> pen.line(left, y, right, y, Stroke.solid(ink, 1.1f));
            case DASHED -> pen.line(left, y, right, y, Stroke.dashed(ink, 1.1f, 4, 2));
            case DASH_DOT ->
                    pen.line(left, y, right, y, Stroke.dashed(ink, 1.1f, 4, 1.6f, 1.1f, 1.6f));
            case DOTTED -> pen.line(left, y, right, y, Stroke.dashed(ink, 1.1f, 1.1f, 1.4f));
            case WAVY -> wave(pen, left, right, y, ink);
        }
    }

    private static void wave(Pen pen, float left, float right, float y, Ink ink)
            throws IOException {
        pen.moveTo(left, y);
        float sign = -1;
        for (float x = left; x < right; x += WAVE) {
            float end = Math.min(right, x + WAVE);
            float top = y + sign * HEIGHT;
            pen.curveTo(x + (end - x) / 3, top, x + (end - x) * 2 / 3, top, end, y);
            sign = -sign;
        }
        pen.stroke(Stroke.solid(ink, 0.8f));
    }
}
