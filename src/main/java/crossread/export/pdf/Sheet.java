package crossread.export.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/**
 * One page while it is written. Places count in points from its upper left corner, down and to the
 * right. What is drawn belongs to a tag, or is an artifact that readers pass over.
 */
public final class Sheet {
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final TaggedDocument document;
    private final PDPage page;
    private final PDPageContentStream out;
    private final COSArray marks = new COSArray();
    private final float width;
    private final float height;
    private final int number;

    Sheet(TaggedDocument document, PDPage page, int number) throws IOException {
        this.document = document;
        this.page = page;
        this.number = number;
        this.width = page.getMediaBox().getWidth();
        this.height = page.getMediaBox().getHeight();
        this.out =
                new PDPageContentStream(
                        document.pdf(), page, PDPageContentStream.AppendMode.OVERWRITE, true);
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }

    /** Counts from 1. */
    public int number() {
        return number;
    }

    /**
     * Words on one line.
     *
     * @param tag what they belong to, or null for an artifact
     * @param baseline where the letters stand
     */
    public void text(@Nullable Tag tag, float x, float baseline, String words, TextStyle style)
            throws IOException {
        float at = x;
        for (Direction.Stretch stretch : Direction.stretches(words)) {
            boolean isRtl = stretch.rightToLeft();
            text(tag, at, baseline, stretch.words(), style, isRtl);
            at += document.typefaces().width(stretch.words(), style, isRtl);
        }
    }

    /** Words that run in one direction. */
    void text(
            @Nullable Tag tag,
            float x,
            float baseline,
            String words,
            TextStyle style,
            boolean rightToLeft)
            throws IOException {
        List<Typefaces.Piece> pieces =
                document.typefaces().pieces(words, style.face(), rightToLeft);
        if (pieces.isEmpty()) {
            return;
        }
        begin(tag);
        out.beginText();
        out.setNonStrokingColor(style.ink().red(), style.ink().green(), style.ink().blue());
        float at = x;
        if (rightToLeft) {
            for (Typefaces.Piece piece : pieces) {
                at += piece.width() * style.size();
            }
        }
        // In the order in which they are read: some readers know no other.
        for (Typefaces.Piece piece : pieces) {
            float width = piece.width() * style.size();
            out.setFont(piece.font(), style.size());
            show(piece, rightToLeft ? at - width : at, height - baseline, style.size());
            at += rightToLeft ? -width : width;
        }
        out.endText();
        end();
    }

    private void show(Typefaces.Piece piece, float x, float y, float size) throws IOException {
        switch (piece) {
            case Typefaces.Glyphs glyphs -> {
                out.setTextMatrix(Matrix.getTranslateInstance(x, y));
                if (glyphs.actual() != null) {
                    beginActual(glyphs.actual());
                }
                out.showText(glyphs.drawn());
                if (glyphs.actual() != null) {
                    out.endMarkedContent();
                }
            }
            case Typefaces.ShapedGlyphs shaped -> {
                for (Shaper.Cluster cluster : shaped.clusters()) {
                    show(cluster, shaped.isTold(cluster), x, y, size);
                }
            }
        }
    }

    private void show(Shaper.Cluster cluster, boolean isTold, float x, float y, float size)
            throws IOException {
        if (cluster.glyphs().isEmpty()) {
            return;
        }
        if (!isTold) {
            beginActual(cluster.means());
        }
        show(cluster.letters(), x, y, size);
        if (!isTold) {
            out.endMarkedContent();
        }
        if (!cluster.marks().isEmpty()) {
            // Said already with the letters they belong to.
            beginActual("");
            show(cluster.marks(), x, y, size);
            out.endMarkedContent();
        }
    }

    private void show(List<Shaper.Glyph> glyphs, float x, float y, float size) throws IOException {
        for (Shaper.Glyph glyph : glyphs) {
            out.setTextMatrix(
                    Matrix.getTranslateInstance(x + glyph.x() * size, y + glyph.y() * size));
            out.appendRawCommands("<%04X> Tj\n".formatted(glyph.id()));
        }
    }

    /** Written out in place, since some readers look nowhere else. */
    private void beginActual(String words) throws IOException {
        StringBuilder units = new StringBuilder("FEFF");
        for (char unit : words.toCharArray()) {
            units.append("%04X".formatted((int) unit));
        }
        out.appendRawCommands("/Span <</ActualText <" + units + ">>> BDC\n");
    }

    /** Fills a rectangle. */
    public void fill(
            @Nullable Tag tag, float left, float top, float boxWidth, float boxHeight, Ink ink)
            throws IOException {
        begin(tag);
        out.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
        out.addRect(left, height - top - boxHeight, boxWidth, boxHeight);
        out.fill();
        end();
    }

    /** A straight line, as an artifact. */
    public void rule(float x1, float y1, float x2, float y2, float thickness, Ink ink)
            throws IOException {
        draw(null, pen -> pen.line(x1, y1, x2, y2, Stroke.solid(ink, thickness)));
    }

    /** Draws shapes that belong together. */
    public void draw(@Nullable Tag tag, Drawing drawing) throws IOException {
        begin(tag);
        out.saveGraphicsState();
        drawing.on(new Pen(out, height));
        out.restoreGraphicsState();
        end();
    }

    /** What draws shapes with a pen. */
    @FunctionalInterface
    public interface Drawing {
        void on(Pen pen) throws IOException;
    }

    private void begin(@Nullable Tag tag) throws IOException {
        if (tag == null) {
            out.beginMarkedContent(ARTIFACT);
            return;
        }
        int mark = marks.size();
        marks.add(tag.dictionary());
        tag.addMarked(page, mark);
        out.beginMarkedContent(COSName.getPDFName(tag.type()), mark);
    }

    private void end() throws IOException {
        out.endMarkedContent();
    }

    /** Puts an annotation on the page, below an element of its own kind. */
    void annotate(Tag tag, PDAnnotation annotation) throws IOException {
        annotation.setPage(page);
        page.getAnnotations().add(annotation);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        tag.addObject(page, annotation.getCOSObject());
        annotation.setStructParent(document.addParent(tag.dictionary()));
    }

    PDPage page() {
        return page;
    }

    /** The elements of what is marked on the page, by number. */
    COSArray marks() {
        return marks;
    }

    void close() throws IOException {
        out.close();
    }
}
