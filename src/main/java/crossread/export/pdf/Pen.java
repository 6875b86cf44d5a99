package crossread.export.pdf;

import org.apache.pdfbox.pdmodel.PDPageContentStream;

import java.io.IOException;

/** Draws shapes on a sheet, whose upper left corner is the origin. */
public final class Pen {
    /** How far a Bézier curve's control points stand out to draw a quarter of a circle. */
    private static final float KAPPA = 0.5523f;

    private final PDPageContentStream out;
    private final float height;

    Pen(PDPageContentStream out, float height) {
        this.out = out;
        this.height = height;
    }

    public void line(float x1, float y1, float x2, float y2, Stroke stroke) throws IOException {
        moveTo(x1, y1);
        lineTo(x2, y2);
        stroke(stroke);
    }

    public void moveTo(float x, float y) throws IOException {
        out.moveTo(x, height - y);
    }

    public void lineTo(float x, float y) throws IOException {
        out.lineTo(x, height - y);
    }

    public void curveTo(float x1, float y1, float x2, float y2, float x, float y)
            throws IOException {
        out.curveTo(x1, height - y1, x2, height - y2, x, height - y);
    }

    public void closePath() throws IOException {
        out.closePath();
    }

    /** A path along a rectangle with round corners. */
    public void roundedRectangle(float x, float y, float w, float h, float radius)
            throws IOException {
        float r = Math.min(radius, Math.min(w, h) / 2);
        if (r <= 0) {
            out.addRect(x, height - y - h, w, h);
            return;
        }
        float k = r * (1 - KAPPA);
        moveTo(x + r, y);
        lineTo(x + w - r, y);
        curveTo(x + w - k, y, x + w, y + k, x + w, y + r);
        lineTo(x + w, y + h - r);
        curveTo(x + w, y + h - k, x + w - k, y + h, x + w - r, y + h);
        lineTo(x + r, y + h);
        curveTo(x + k, y + h, x, y + h - k, x, y + h - r);
        lineTo(x, y + r);
        curveTo(x, y + k, x + k, y, x + r, y);
        closePath();
    }

    /** Draws the path's line. */
    public void stroke(Stroke stroke) throws IOException {
        out.setStrokingColor(stroke.ink().red(), stroke.ink().green(), stroke.ink().blue());
        out.setLineWidth(stroke.width());
        out.setLineDashPattern(stroke.pattern(), 0);
        out.stroke();
    }

    /** Fills the path. */
    public void fill(Ink ink) throws IOException {
        out.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
        out.fill();
    }

    /** Fills the path and draws its line. */
    public void fillAndStroke(Ink ink, Stroke stroke) throws IOException {
        out.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
        out.setStrokingColor(stroke.ink().red(), stroke.ink().green(), stroke.ink().blue());
        out.setLineWidth(stroke.width());
        out.setLineDashPattern(stroke.pattern(), 0);
        out.fillAndStroke();
    }

    /** Forgets the path. */
    public void discard() throws IOException {
        out.appendRawCommands("n\n");
    }
}
