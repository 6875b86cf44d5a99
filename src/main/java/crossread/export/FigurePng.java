package crossread.export;

import crossread.figure.Box;
import crossread.figure.Figure;
import crossread.figure.Ink;
import crossread.figure.Palette;
import crossread.figure.Shape;
import crossread.figure.Stroke;
import crossread.figure.TextMeasure;
import crossread.figure.Weight;

import org.jspecify.annotations.Nullable;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** A figure as a PNG picture, set in the Inter that is shipped. Needs no display. */
public final class FigurePng {
    private static final String FOLDER = "/crossread/assets/fonts/";

    private final Palette palette;
    private final TextMeasure measure;
    private final Graphics2D pen;
    private final Font regular = font("Inter-Regular.ttf");
    private final Font semiBold = font("Inter-SemiBold.ttf");

    private FigurePng(Palette palette, TextMeasure measure, Graphics2D pen) {
        this.palette = palette;
        this.measure = measure;
        this.pen = pen;
    }

    /**
     * @param measure the measure that the figure was laid out with
     * @param scale pixels for each of the figure's units; 2 for a sharp picture in print
     */
    public static byte[] of(Figure figure, Palette palette, TextMeasure measure, double scale) {
        int width = (int) Math.ceil(figure.width() * scale);
        int height = (int) Math.ceil(figure.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setRenderingHint(
                    RenderingHints.KEY_FRACTIONALMETRICS,
                    RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            pen.setColor(new Color(palette.rgb(Ink.BACKGROUND)));
            pen.fillRect(0, 0, width, height);
            pen.scale(scale, scale);
            FigurePng png = new FigurePng(palette, measure, pen);
            figure.shapes().forEach(png::draw);
        } finally {
            pen.dispose();
        }
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalStateException("no writer of PNG");
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(Shape shape) {
        switch (shape) {
            case Shape.Line line ->
                    draw(
                            new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()),
                            null,
                            line.ink(),
                            line.stroke());
            case Shape.Rectangle box -> {
                Box at = box.box();
                double arc = 2 * box.radius();
                draw(
                        new RoundRectangle2D.Double(
                                at.x(), at.y(), at.width(), at.height(), arc, arc),
                        box.fill(),
                        box.outline(),
                        box.stroke());
            }
            case Shape.Polygon polygon -> {
                Path2D path = new Path2D.Double();
                polygon.points()
                        .forEach(
                                point -> {
                                    if (path.getCurrentPoint() == null) {
                                        path.moveTo(point.x(), point.y());
                                    } else {
                                        path.lineTo(point.x(), point.y());
                                    }
                                });
                path.closePath();
                draw(path, polygon.fill(), polygon.outline(), polygon.stroke());
            }
            case Shape.Text text -> draw(text);
        }
    }

    private void draw(
            java.awt.Shape shape, @Nullable Ink fill, @Nullable Ink outline, Stroke stroke) {
        if (fill != null) {
            pen.setColor(new Color(palette.rgb(fill)));
            pen.fill(shape);
        }
        if (outline != null) {
            float[] dashes = new float[stroke.dashes().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = stroke.dashes().get(i).floatValue();
            }
            pen.setColor(new Color(palette.rgb(outline)));
            pen.setStroke(
                    new BasicStroke(
                            (float) stroke.width(),
                            BasicStroke.CAP_BUTT,
                            BasicStroke.JOIN_MITER,
                            10,
                            dashes.length == 0 ? null : dashes,
                            0));
            pen.draw(shape);
        }
    }

    private void draw(Shape.Text text) {
        Font face = text.weight() == Weight.REGULAR ? regular : semiBold;
        pen.setFont(face.deriveFont((float) text.size()));
        pen.setColor(new Color(palette.rgb(text.ink())));
        pen.drawString(text.words(), (float) measure.left(text), (float) text.y());
    }

    private static Font font(String file) {
        try (InputStream in = FigurePng.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("no font " + file + " on the class path");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
