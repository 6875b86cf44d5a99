package crossread.export.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
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
        List<Typefaces.Glyphs> pieces = document.typefaces().glyphs(words, style.face());
        if (pieces.isEmpty()) {
            return;
        }
        begin(tag);
        out.beginText();
        out.setNonStrokingColor(style.ink().red(), style.ink().green(), style.ink().blue());
        out.newLineAtOffset(x, height - baseline);
        for (Typefaces.Glyphs piece : pieces) {
            show(piece, style);
        }
        out.endText();
        end();
    }

    private void show(Typefaces.Glyphs piece, TextStyle style) throws IOException {
        out.setFont(piece.font(), style.size());
        if (piece.actual() == null) {
            out.showText(piece.drawn());
            return;
        }
        COSDictionary properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, piece.actual());
        out.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
        out.showText(piece.drawn());
        out.endMarkedContent();
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
