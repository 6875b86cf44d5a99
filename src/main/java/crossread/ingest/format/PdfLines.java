package crossread.ingest.format;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a PDF in the order of its content, which most programs write column by column; to
 * sort them by place would mix the columns.
 */
final class PdfLines extends PDFTextStripper {
    /** Characters of text; more is no article, and may have been made to fill the memory. */
    private static final int MOST = 4 << 20;

    private final List<PrintedLine> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<TextPosition> places = new ArrayList<>();
    private float height;
    private int characters;

    private PdfLines() {
        setAddMoreFormatting(false);
        setSuppressDuplicateOverlappingText(true);
    }

    static List<PrintedLine> of(PDDocument document) throws IOException {
        PdfLines stripper = new PdfLines();
        stripper.writeText(document, Writer.nullWriter());
        return List.copyOf(stripper.lines);
    }

    @Override
    protected void startPage(PDPage page) {
        height = Math.max(1, page.getCropBox().getHeight());
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        characters += text.length();
        if (characters > MOST) {
            throw new IOException("too much text");
        }
        words.append(text);
        places.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        String text = words.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
        if (!text.isEmpty() && !places.isEmpty()) {
            TextPosition first = places.getFirst();
            TextPosition last = places.getLast();
            double size =
                    places.stream().mapToDouble(TextPosition::getFontSizeInPt).max().orElse(0);
            lines.add(
                    new PrintedLine(
                            text,
                            getCurrentPageNo(),
                            first.getXDirAdj(),
                            last.getXDirAdj() + last.getWidthDirAdj(),
                            first.getYDirAdj(),
                            first.getYDirAdj() / height,
                            size));
        }
        words.setLength(0);
        places.clear();
    }
}
