package crossread.export;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A PDF as a reader of its tags and annotations sees it. */
final class ReadPdf implements AutoCloseable {
    private final PDDocument pdf;
    private final Map<COSDictionary, Map<Integer, String>> marked = new IdentityHashMap<>();
    private final Map<COSDictionary, List<TextPosition>> letters = new IdentityHashMap<>();

    private ReadPdf(PDDocument pdf) throws IOException {
        this.pdf = pdf;
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, String> byNumber = new HashMap<>();
            List<TextPosition> all = new ArrayList<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                if (content.getMCID() >= 0) {
                    byNumber.put(content.getMCID(), text(content, all));
                }
            }
            marked.put(page.getCOSObject(), byNumber);
            letters.put(page.getCOSObject(), all);
        }
    }

    static ReadPdf of(Path file) throws IOException {
        return new ReadPdf(Loader.loadPDF(file.toFile()));
    }

    static String even(String words) {
        return words.strip().replaceAll("[\\s\u00A0]+", " ");
    }

    private static String text(PDMarkedContent content, List<TextPosition> all) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                text.append(letter.getUnicode());
                all.add(letter);
            } else if (part instanceof PDMarkedContent inner) {
                String inside = text(inner, all);
                String actual = inner.getActualText();
                text.append(actual == null ? inside : actual);
            }
        }
        return text.toString();
    }

    /** The text of each element of type P, white space evened. */
    Set<String> paragraphs() {
        Set<String> found = new HashSet<>();
        walk(
                root(),
                element -> {
                    if (COSName.P.equals(element.getCOSName(COSName.S))) {
                        found.add(even(text(element)));
                    }
                });
        return found;
    }

    private COSDictionary root() {
        COSDictionary tree = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        return tree.getCOSDictionary(COSName.K);
    }

    private void walk(COSDictionary element, java.util.function.Consumer<COSDictionary> visitor) {
        visitor.accept(element);
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSDictionary child && child.containsKey(COSName.S)) {
                walk(child, visitor);
            }
        }
    }

    private static List<COSBase> kids(COSDictionary element) {
        List<COSBase> kids = new ArrayList<>();
        COSArray array = element.getCOSArray(COSName.K);
        if (array != null) {
            for (COSBase kid : array) {
                kids.add(kid instanceof COSObject reference ? reference.getObject() : kid);
            }
        }
        return kids;
    }

    private String text(COSDictionary element) {
        StringBuilder text = new StringBuilder();
        COSDictionary page = element.getCOSDictionary(COSName.PG);
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSInteger number) {
                text.append(words(page, number.intValue()));
            } else if (kid instanceof COSDictionary child && child.containsKey(COSName.MCID)) {
                text.append(words(child.getCOSDictionary(COSName.PG), child.getInt(COSName.MCID)));
            } else if (kid instanceof COSDictionary child && child.containsKey(COSName.S)) {
                text.append(text(child));
            }
        }
        return text.toString();
    }

    private String words(COSDictionary page, int number) {
        return marked.getOrDefault(page, Map.of()).getOrDefault(number, "");
    }

    String text() throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        return even(stripper.getText(pdf));
    }

    /** Highlights by name; of one that runs over pages, the first. */
    Map<String, PDAnnotationHighlight> highlights() throws IOException {
        Map<String, PDAnnotationHighlight> found = new TreeMap<>();
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationHighlight highlight
                        && !highlight.getAnnotationName().matches("claim-c\\d+-\\d+")) {
                    found.put(highlight.getAnnotationName(), highlight);
                }
            }
        }
        return found;
    }

    /** The tagged letters whose middle lies in a quad of this highlight, on all its pages. */
    String wordsUnder(String name) throws IOException {
        StringBuilder words = new StringBuilder();
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationHighlight highlight
                        && (highlight.getAnnotationName() + "-").startsWith(name + "-")) {
                    append(words, page, highlight.getQuadPoints());
                }
            }
        }
        return even(words.toString());
    }

    private void append(StringBuilder words, PDPage page, float[] quads) {
        float height = page.getMediaBox().getHeight();
        for (int at = 0; at < quads.length; at += 8) {
            for (TextPosition letter : letters.getOrDefault(page.getCOSObject(), List.of())) {
                float x = letter.getXDirAdj() + letter.getWidthDirAdj() / 2;
                float y = height - letter.getYDirAdj();
                boolean inside =
                        quads[at] < x
                                && x < quads[at + 2]
                                && quads[at + 5] < y
                                && y < quads[at + 1];
                if (inside) {
                    words.append(letter.getUnicode());
                }
            }
            words.append(' ');
        }
    }

    Set<String> linkTargets() throws IOException {
        Set<String> targets = new TreeSet<>();
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                COSBase target = annotation.getCOSObject().getDictionaryObject(COSName.DEST);
                if (target instanceof COSString name) {
                    targets.add(name.getString());
                }
            }
        }
        return targets;
    }

    Set<String> destinations() {
        Set<String> names = new TreeSet<>();
        COSArray pairs =
                pdf.getDocumentCatalog()
                        .getCOSObject()
                        .getCOSDictionary(COSName.NAMES)
                        .getCOSDictionary(COSName.DESTS)
                        .getCOSArray(COSName.NAMES);
        for (int i = 0; i < pairs.size(); i += 2) {
            names.add(((COSString) pairs.getObject(i)).getString());
        }
        return names;
    }

    /** What is replied to a highlight, save states. */
    List<String> replies(String highlight) throws IOException {
        List<String> replies = new ArrayList<>();
        for (COSDictionary reply : replies()) {
            COSDictionary to = reply.getCOSDictionary(COSName.getPDFName("IRT"));
            if (highlight.equals(to.getString(COSName.getPDFName("NM")))
                    && !reply.containsKey(COSName.getPDFName("State"))) {
                replies.add(reply.getString(COSName.CONTENTS));
            }
        }
        return replies;
    }

    List<String> authorsOfReplies() throws IOException {
        return replies().stream().map(reply -> reply.getString(COSName.T)).distinct().toList();
    }

    private List<COSDictionary> replies() throws IOException {
        List<COSDictionary> replies = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation.getCOSObject().containsKey(COSName.getPDFName("IRT"))) {
                    replies.add(annotation.getCOSObject());
                }
            }
        }
        return replies;
    }

    /** Every highlight and reply, as this library reads it. */
    List<Remark> remarks() throws IOException {
        List<Remark> remarks = new ArrayList<>();
        int number = 0;
        for (PDPage page : pdf.getPages()) {
            number++;
            for (PDAnnotation annotation : page.getAnnotations()) {
                COSDictionary dictionary = annotation.getCOSObject();
                boolean isHighlight = annotation instanceof PDAnnotationHighlight;
                if (isHighlight || "Text".equals(annotation.getSubtype())) {
                    COSArray quads = dictionary.getCOSArray(COSName.QUADPOINTS);
                    remarks.add(
                            new Remark(
                                    number,
                                    annotation.getSubtype(),
                                    dictionary.getString(COSName.T),
                                    annotation.getContents(),
                                    isHighlight ? colour(annotation) : List.of(),
                                    dictionary.containsKey(COSName.getPDFName("IRT")),
                                    quads == null ? 0 : quads.size() / 8));
                }
            }
        }
        return remarks;
    }

    /** One highlight or reply. */
    record Remark(
            int page,
            String kind,
            String author,
            String contents,
            List<Integer> colour,
            boolean reply,
            int quads) {}

    private static List<Integer> colour(PDAnnotation annotation) {
        List<Integer> parts = new ArrayList<>();
        for (float part : annotation.getColor().getComponents()) {
            parts.add(Math.round(part * 255));
        }
        return parts;
    }

    /** Numbers of the pages that do not come out the same on paper without colour. */
    List<Integer> pagesWithColour() throws IOException {
        List<Integer> pages = new ArrayList<>();
        PDFRenderer renderer = new PDFRenderer(pdf);
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            BufferedImage picture = renderer.renderImageWithDPI(page, 36);
            int[] pixels =
                    picture.getRGB(
                            0,
                            0,
                            picture.getWidth(),
                            picture.getHeight(),
                            null,
                            0,
                            picture.getWidth());
            for (int pixel : pixels) {
                int red = pixel >> 16 & 0xFF;
                int spread = Math.max(red, Math.max(pixel >> 8 & 0xFF, pixel & 0xFF));
                spread -= Math.min(red, Math.min(pixel >> 8 & 0xFF, pixel & 0xFF));
                if (spread > 6) {
                    pages.add(page + 1);
                    break;
                }
            }
        }
        return pages;
    }

    /** Marked content and annotations that no element below the root holds. */
    List<String> orphans() throws IOException {
        Set<String> held = new HashSet<>();
        walk(root(), element -> hold(element, held));
        List<String> orphans = new ArrayList<>();
        int number = 0;
        for (PDPage page : pdf.getPages()) {
            number++;
            int id = System.identityHashCode(page.getCOSObject());
            for (int mark : marked.getOrDefault(page.getCOSObject(), Map.of()).keySet()) {
                if (!held.contains(id + "/" + mark)) {
                    orphans.add("mark " + mark + " on page " + number);
                }
            }
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (!held.contains("a" + System.identityHashCode(annotation.getCOSObject()))) {
                    orphans.add("annotation on page " + number);
                }
            }
        }
        return orphans;
    }

    private static void hold(COSDictionary element, Set<String> held) {
        COSDictionary page = element.getCOSDictionary(COSName.PG);
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSInteger number) {
                held.add(System.identityHashCode(page) + "/" + number.intValue());
            } else if (kid instanceof COSDictionary child && child.containsKey(COSName.MCID)) {
                COSDictionary on = child.getCOSDictionary(COSName.PG);
                held.add(System.identityHashCode(on) + "/" + child.getInt(COSName.MCID));
            } else if (kid instanceof COSDictionary child && child.containsKey(COSName.OBJ)) {
                COSDictionary annotation = child.getCOSDictionary(COSName.OBJ);
                held.add("a" + System.identityHashCode(annotation));
            }
        }
    }

    /** Tagged letters that stand over the edge of their page, or in its outer margin. */
    List<String> wordsOutsideThePage() {
        List<String> outside = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (TextPosition letter : letters.getOrDefault(page.getCOSObject(), List.of())) {
                float right = letter.getXDirAdj() + letter.getWidthDirAdj();
                boolean blank = letter.getUnicode().isBlank();
                if (!blank
                        && (letter.getXDirAdj() < 20
                                || right > page.getMediaBox().getWidth() - 20
                                || letter.getYDirAdj() > page.getMediaBox().getHeight() - 40)) {
                    outside.add(letter.getUnicode() + " at " + right + "," + letter.getYDirAdj());
                }
            }
        }
        return outside;
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
