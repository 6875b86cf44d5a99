package crossread.figure;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * A figure as SVG: one self-contained file, the same bytes for the same figure. Words that are set
 * in another face, where Inter is not installed, are fitted to the width they were laid out with.
 */
public final class FigureSvg {
    private final Figure figure;
    private final Function<Ink, String> colours;
    private final TextMeasure measure;
    private final StringBuilder out = new StringBuilder();

    private FigureSvg(Figure figure, Function<Ink, String> colours, TextMeasure measure) {
        this.figure = figure;
        this.colours = colours;
        this.measure = measure;
    }

    /**
     * @param measure the measure that the figure was laid out with
     */
    public static String of(Figure figure, Palette palette, TextMeasure measure) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + new FigureSvg(figure, palette::css, measure).written();
    }

    /**
     * As a part of an HTML page, which gives each ink its colour: {@code --ink-event-fade}.
     *
     * @param measure the measure that the figure was laid out with
     */
    public static String inline(Figure figure, TextMeasure measure) {
        return new FigureSvg(figure, FigureSvg::property, measure).written();
    }

    /** The CSS property that has the ink's colour. */
    public static String property(Ink ink) {
        return "var(--ink-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-') + ")";
    }

    private String written() {
        String width = number(figure.width());
        String height = number(figure.height());
        out.append(
                """
                <svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" \
                viewBox="0 0 %s %s" role="img" aria-labelledby="figure-title" \
                font-family="Inter, 'Helvetica Neue', Arial, sans-serif">
                <title id="figure-title">%s</title>
                <rect width="%s" height="%s" fill="%s"/>
                """
                        .formatted(
                                width,
                                height,
                                width,
                                height,
                                escaped(figure.alternativeText()),
                                width,
                                height,
                                colours.apply(Ink.BACKGROUND)));
        figure.shapes().forEach(this::write);
        figure.marks().forEach(this::write);
        return out.append("</svg>\n").toString();
    }

    private void write(Shape shape) {
        switch (shape) {
            case Shape.Line line ->
                    out.append(
                            "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"%s/>\n"
                                    .formatted(
                                            number(line.x1()),
                                            number(line.y1()),
                                            number(line.x2()),
                                            number(line.y2()),
                                            outline(line.ink(), line.stroke())));
            case Shape.Rectangle box ->
                    out.append(
                            "<rect%s rx=\"%s\"%s%s/>\n"
                                    .formatted(
                                            place(box.box()),
                                            number(box.radius()),
                                            fill(box.fill()),
                                            outline(box.outline(), box.stroke())));
            case Shape.Polygon polygon -> {
                StringJoiner points = new StringJoiner(" ");
                polygon.points().forEach(p -> points.add(number(p.x()) + "," + number(p.y())));
                out.append(
                        "<polygon points=\"%s\"%s%s/>\n"
                                .formatted(
                                        points,
                                        fill(polygon.fill()),
                                        outline(polygon.outline(), polygon.stroke())));
            }
            case Shape.Text text -> write(text);
        }
    }

    private void write(Shape.Text text) {
        if (text.words().isEmpty()) {
            return;
        }
        String anchor = text.anchor().name().toLowerCase(Locale.ROOT);
        String weight = text.weight() == Weight.SEMI_BOLD ? " font-weight=\"600\"" : "";
        double width = measure.width(text.words(), text.size(), text.weight());
        out.append(
                """
                <text x="%s" y="%s" font-size="%s"%s text-anchor="%s" textLength="%s" \
                lengthAdjust="spacingAndGlyphs"%s>%s</text>
                """
                        .formatted(
                                number(text.x()),
                                number(text.y()),
                                number(text.size()),
                                weight,
                                anchor,
                                number(width),
                                fill(text.ink()),
                                escaped(text.words())));
    }

    /** A clear area that says in words, when pointed at, what stands there. */
    private void write(Mark mark) {
        out.append(
                """
                <rect%s fill="none" pointer-events="all" data-targets="%s"><title>%s</title></rect>
                """
                        .formatted(
                                place(mark.box()),
                                escaped(String.join(" ", mark.targets())),
                                escaped(mark.words())));
    }

    private static String place(Box box) {
        return " x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
                .formatted(
                        number(box.x()),
                        number(box.y()),
                        number(box.width()),
                        number(box.height()));
    }

    private String fill(@Nullable Ink ink) {
        return " fill=\"" + (ink == null ? "none" : colours.apply(ink)) + "\"";
    }

    private String outline(@Nullable Ink ink, Stroke stroke) {
        if (ink == null) {
            return "";
        }
        StringJoiner dashes = new StringJoiner(" ", " stroke-dasharray=\"", "\"");
        stroke.dashes().forEach(dash -> dashes.add(number(dash)));
        return " stroke=\"%s\" stroke-width=\"%s\"%s"
                .formatted(
                        colours.apply(ink),
                        number(stroke.width()),
                        stroke.dashes().isEmpty() ? "" : dashes);
    }

    /** At most two decimals, with a point, and no needless zeros. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String digits = "%03d".formatted(Math.abs(hundredths));
        int point = digits.length() - 2;
        String decimals = digits.substring(point);
        return (hundredths < 0 ? "-" : "")
                + digits.substring(0, point)
                + "."
                + (decimals.endsWith("0") ? decimals.substring(0, 1) : decimals);
    }

    /** The words with what XML forbids escaped or, where it cannot be written at all, replaced. */
    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> escaped.append("&amp;");
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '"' -> escaped.append("&quot;");
                                case '\n' -> escaped.append("&#10;");
                                default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
                            }
                        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
