package crossread.export.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Puts links and highlights on sheets. */
public final class Annotations {
    private final TaggedDocument document;

    public Annotations(TaggedDocument document) {
        this.document = document;
    }

    float width(String words, TextStyle style) throws IOException {
        return document.typefaces().width(words, style);
    }

    /** Whether a name will have no place, so that nothing can lead there. */
    boolean isLeftOut(String destination) {
        return document.destinations().isLeftOut(destination);
    }

    /**
     * Makes a place lead to another.
     *
     * @param tag an element of type {@code Link} that holds the words at the place
     * @param contents where it leads, in words
     */
    public void link(Tag tag, Sheet sheet, Box place, String destination, String contents)
            throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(rectangle(sheet, place));
        document.destinations().lead(link.getCOSObject(), destination);
        link.setContents(contents);
        link.setPrinted(true);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        sheet.annotate(tag, link);
    }

    /**
     * Highlights words on one sheet.
     *
     * @param tag an element of type {@code Annot}
     * @param quads one box for each line, in reading order; never empty
     * @return what replies are made to
     */
    public Comment highlight(Tag tag, Sheet sheet, List<Box> quads, Highlight highlight)
            throws IOException {
        PDAnnotationHighlight annotation = new PDAnnotationHighlight();
        Box bounds = quads.stream().reduce(Box::cover).orElseThrow();
        PDRectangle rectangle = rectangle(sheet, bounds);
        annotation.setRectangle(rectangle);
        annotation.setQuadPoints(quadPoints(sheet, quads));
        annotation.setAnnotationName(highlight.name());
        annotation.setTitlePopup(highlight.author());
        annotation.setSubject(highlight.subject());
        annotation.setContents(highlight.contents());
        annotation.setColor(new PDColor(highlight.fill().components(), PDDeviceRGB.INSTANCE));
        annotation.setModifiedDate(document.facts().moment());
        annotation.setCreationDate(document.facts().moment());
        annotation.setPrinted(true);
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(appearance(sheet, rectangle, quads, highlight.fill()));
        annotation.setAppearance(appearance);
        COSDictionary dictionary = annotation.getCOSObject();
        dictionary.setString(COSName.getPDFName("Zotero:AuthorName"), highlight.author());
        if (!highlight.tags().isEmpty()) {
            dictionary.setString(
                    COSName.getPDFName("Zotero:Tags"),
                    highlight.tags().stream()
                            .map(word -> '"' + word.replaceAll("[\"\\\\\\p{Cntrl}]", " ") + '"')
                            .collect(Collectors.joining(",", "[", "]")));
        }
        sheet.annotate(tag, annotation);
        return new Comment(dictionary, sheet, quads.getFirst());
    }

    /**
     * Replies to a comment. A reply takes no place on paper: viewers list it below its comment.
     *
     * @param tag an element of type {@code Annot}
     */
    public void reply(Tag tag, Comment comment, Reply reply) throws IOException {
        PDAnnotationText annotation = new PDAnnotationText();
        Sheet sheet = comment.sheet();
        float top = sheet.height() - comment.place().top();
        annotation.setRectangle(new PDRectangle(comment.place().left(), top, 0, 0));
        annotation.setAnnotationName(reply.name());
        annotation.setTitlePopup(reply.author());
        annotation.setContents(reply.contents());
        annotation.setModifiedDate(document.facts().moment());
        annotation.setCreationDate(document.facts().moment());
        annotation.setPrinted(true);
        annotation.setNoZoom(true);
        annotation.setNoRotate(true);
        COSDictionary dictionary = annotation.getCOSObject();
        dictionary.setItem(COSName.getPDFName("IRT"), comment.annotation());
        dictionary.setItem(COSName.getPDFName("RT"), COSName.getPDFName("R"));
        if (reply.state() != null) {
            dictionary.setString(COSName.getPDFName("StateModel"), "Review");
            dictionary.setString(COSName.getPDFName("State"), reply.state());
        }
        sheet.annotate(tag, annotation);
    }

    /** The corners as viewers read them: top left, top right, bottom left, bottom right. */
    private static float[] quadPoints(Sheet sheet, List<Box> quads) {
        float[] points = new float[quads.size() * 8];
        int at = 0;
        for (Box quad : quads) {
            float top = sheet.height() - quad.top();
            float bottom = sheet.height() - quad.bottom();
            float[] corners = {
                quad.left(), top, quad.right(), top, quad.left(), bottom, quad.right(), bottom
            };
            System.arraycopy(corners, 0, points, at, corners.length);
            at += corners.length;
        }
        return points;
    }

    private PDAppearanceStream appearance(
            Sheet sheet, PDRectangle bounds, List<Box> quads, Ink fill) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(document.pdf());
        stream.setBBox(bounds);
        stream.setResources(new PDResources());
        PDExtendedGraphicsState multiply = new PDExtendedGraphicsState();
        multiply.setBlendMode(BlendMode.MULTIPLY);
        try (PDPageContentStream out = contents(stream)) {
            out.setGraphicsStateParameters(multiply);
            out.setNonStrokingColor(fill.red(), fill.green(), fill.blue());
            for (Box quad : quads) {
                out.addRect(
                        quad.left(), sheet.height() - quad.bottom(), quad.width(), quad.height());
            }
            out.fill();
        }
        return stream;
    }

    private PDPageContentStream contents(PDAppearanceStream stream) throws IOException {
        return new PDPageContentStream(
                document.pdf(),
                stream,
                stream.getStream().createOutputStream(COSName.FLATE_DECODE));
    }

    private static PDRectangle rectangle(Sheet sheet, Box box) {
        return new PDRectangle(
                box.left(), sheet.height() - box.bottom(), box.width(), box.height());
    }
}
