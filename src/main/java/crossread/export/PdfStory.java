package crossread.export;

import crossread.export.pdf.Attachments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The story that travels inside a PDF, so that the PDF can be opened again. */
public final class PdfStory {
    static final String NAME = "story.crossread";
    static final String TYPE = "application/vnd.sqlite3";

    private PdfStory() {}

    /** Whether a path is that of a PDF, by its name. */
    public static boolean isPdf(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    /** The bytes of its story file; nothing where it holds none or is no readable PDF. */
    public static Optional<byte[]> in(Path pdf) {
        try {
            return Attachments.read(pdf, NAME);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
