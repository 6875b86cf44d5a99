package crossread.ingest.format;

import crossread.i18n.Messages;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * Reads a PDF by the places of its lines. When the file was made is not when the article was
 * published, so its date is looked for in its words alone.
 */
final class PdfReader implements FormatReader {
    private static final Messages MESSAGES = Messages.of("ingest");
    private static final int MOST_PAGES = 500;

    @Override
    public void read(Source source, Harvest harvest) throws IOException, UnreadableException {
        try (PDDocument document =
                Loader.loadPDF(
                        new RandomAccessReadBuffer(source.bytes(64)),
                        IOUtils.createTempFileOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new UnreadableException(MESSAGES.get("too-many-pages", pages, MOST_PAGES));
            }
            var facts = document.getDocumentInformation();
            PrintedText text =
                    PrintedText.of(PdfLines.of(document), pages, title(facts.getTitle()));
            if (text.text().isBlank()) {
                throw new UnreadableException(MESSAGES.get("pdf-without-text"));
            }
            String title = text.title();
            harvest.add(
                    new Draft(
                            source.name(),
                            source.address() != null ? source.address() : text.address(),
                            title != null ? title : title(facts.getTitle()),
                            null,
                            author(facts.getAuthor()),
                            null,
                            null,
                            text.text()));
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(MESSAGES.get("password"), e);
        }
    }

    /** A title that is more than the name of a file. */
    private static @Nullable String title(@Nullable String given) {
        if (given == null
                || !given.strip().contains(" ")
                || given.matches("(?is).*\\.(?:docx?|pdf|indd|qxd|html?|odt|txt)\\s*")
                || given.matches("(?is)(?:microsoft word|untitled).*")) {
            return null;
        }
        return given.strip().replaceAll("\\s+", " ");
    }

    /** A name that is more than an account's. */
    private static @Nullable String author(@Nullable String given) {
        return given != null && given.strip().matches("\\p{Lu}[^@\\d]* [^@\\d]*")
                ? given.strip()
                : null;
    }
}
