package crossread.ingest;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of several formats, made for tests. */
final class Documents {
    private Documents() {}

    static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Lines of a page: size of the letters, left edge, distance from the page's foot, words. */
    record Line(int size, int left, int foot, String words) {}

    static byte[] pdf(@Nullable String password, List<List<Line>> pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (List<Line> lines : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (Line line : lines) {
                        content.beginText();
                        content.setFont(new PDType1Font(FontName.HELVETICA), line.size());
                        content.newLineAtOffset(line.left(), line.foot());
                        content.showText(line.words());
                        content.endText();
                    }
                }
            }
            if (password != null) {
                document.protect(
                        new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    static String record(String type, String address, String contentType, String block) {
        return "WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
                + "WARC-Date: 2031-02-05T00:00:00Z\r\nWARC-Target-URI: "
                + address
                + "\r\nContent-Type: "
                + contentType
                + "\r\nContent-Length: "
                + block.getBytes(StandardCharsets.UTF_8).length
                + "\r\n\r\n"
                + block
                + "\r\n\r\n";
    }
}
