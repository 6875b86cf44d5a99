package crossread.export;

import crossread.export.pdf.Face;
import crossread.export.pdf.Ink;
import crossread.export.pdf.Pen;
import crossread.export.pdf.Sheet;
import crossread.export.pdf.Stroke;
import crossread.export.pdf.Tag;
import crossread.export.pdf.TextStyle;
import crossread.figure.Figure;
import crossread.figure.Palette;
import crossread.figure.Point;
import crossread.figure.Shape;
import crossread.figure.Weight;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws a figure on a sheet as vectors and words. */
final class FigurePainter {
    private final Book book;
    private final Sheet sheet;
    private final Tag tag;
    private final float left;
    private final float top;
    private final float scale;

    /**
     * @param tag an element of type {@code Figure}
     * @param scale points for each unit of the figure
     */
    FigurePainter(Book book, Sheet sheet, Tag tag, float left, float top, float scale) {
        this.book = book;
        this.sheet = sheet;
        this.tag = tag;
        this.left = left;
        this.top = top;
        this.scale = scale;
    }

    void paint(Figure figure) throws IOException {
        float right = left + (float) figure.width() * scale;
        float bottom = top + (float) figure.height() * scale;
        tag.alternative(figure.alternativeText());
        tag.box(left, sheet.height() - bottom, right, sheet.height() - top);
        for (Shape shape : figure.shapes()) {
            if (shape instanceof Shape.Text text) {
                paint(text);
            } else {
                sheet.draw(tag, pen -> paint(pen, shape));
            }
        }
    }

    private void paint(Pen pen, Shape shape) throws IOException {
        switch (shape) {
            case Shape.Line line ->
                    pen.line(
                            x(line.x1()),
                            y(line.y1()),
                            x(line.x2()),
                            y(line.y2()),
                            stroke(line.ink(), line.stroke()));
            case Shape.Rectangle box -> {
                pen.roundedRectangle(
                        x(box.box().x()),
                        y(box.box().y()),
                        (float) box.box().width() * scale,
                        (float) box.box().height() * scale,
                        (float) box.radius() * scale);
                finish(pen, box.fill(), box.outline(), box.stroke());
            }
            case Shape.Polygon polygon -> {
                Point first = polygon.points().getFirst();
                pen.moveTo(x(first.x()), y(first.y()));
                for (Point point : polygon.points().subList(1, polygon.points().size())) {
                    pen.lineTo(x(point.x()), y(point.y()));
                }
                pen.closePath();
                finish(pen, polygon.fill(), polygon.outline(), polygon.stroke());
            }
            case Shape.Text text -> throw new IllegalArgumentException("no shape: " + text);
        }
    }

    private void finish(
            Pen pen,
            crossread.figure.@Nullable Ink fill,
            crossread.figure.@Nullable Ink outline,
            crossread.figure.Stroke stroke)
            throws IOException {
        if (fill != null && outline != null) {
            pen.fillAndStroke(ink(fill), stroke(outline, stroke));
        } else if (fill != null) {
            pen.fill(ink(fill));
        } else if (outline != null) {
            pen.stroke(stroke(outline, stroke));
        } else {
            pen.discard();
        }
    }

    private void paint(Shape.Text text) throws IOException {
        Face face = text.weight() == Weight.SEMI_BOLD ? Face.UI_SEMIBOLD : Face.UI;
        float size = (float) text.size() * scale;
        TextStyle style = new TextStyle(face, size, size, ink(text.ink()));
        float width = book.flow().typesetter().width(text.words(), style);
        float shift =
                switch (text.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        sheet.text(tag, x(text.x()) - shift, y(text.y()), text.words(), style);
    }

    private float x(double x) {
        return left + (float) x * scale;
    }

    private float y(double y) {
        return top + (float) y * scale;
    }

    private Ink ink(crossread.figure.Ink ink) {
        Ink colour = new Ink(Palette.LIGHT.rgb(ink));
        return book.options().has(PdfOptions.Choice.GREYSCALE) ? colour.grey() : colour;
    }

    private Stroke stroke(crossread.figure.Ink ink, crossread.figure.Stroke stroke) {
        List<Float> dashes = new ArrayList<>();
        stroke.dashes().forEach(dash -> dashes.add((float) (dash * scale)));
        return new Stroke(ink(ink), (float) stroke.width() * scale, dashes);
    }
}
