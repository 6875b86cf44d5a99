package crossread.ingest.format;

import crossread.i18n.Messages;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Arrays;

/** Reads what lies in a ZIP archive as a folder's files are read. */
final class ZipReader implements FormatReader {
    private static final Messages MESSAGES = Messages.of("ingest");

    /** Megabytes of a part that is itself an archive or a printed page. */
    private static final int LARGE = 64;

    @Override
    public void read(Source source, Harvest harvest) throws IOException, UnreadableException {
        int found = 0;
        try (ZipEntries entries = new ZipEntries(source.open())) {
            String name;
            while ((name = entries.next()) != null) {
                Format whole = wholeIs(name);
                if (whole != null && found == 0) {
                    whole.reader().read(source, harvest);
                    return;
                }
                if (Format.of(name).isTakenFromFolders() && !isHidden(name)) {
                    found++;
                    part(source.name() + "/" + name, name, entries, harvest);
                }
            }
        }
        if (found == 0) {
            throw new UnreadableException(MESSAGES.get("zip-without-articles"));
        }
    }

    private static void part(String shown, String name, ZipEntries entries, Harvest harvest)
            throws IOException, UnreadableException {
        boolean isLarge =
                switch (Format.of(name)) {
                    case PDF, WORD, BOOK, ZIP, WEB_ARCHIVE, SAVED_PAGE, MAIL -> true;
                    default -> false;
                };
        byte[] content;
        try {
            content = entries.content(isLarge ? LARGE : TextReader.LIMIT);
        } catch (UnreadableException e) {
            if (e.reason().equals(MESSAGES.get("too-large", isLarge ? LARGE : TextReader.LIMIT))) {
                harvest.fail(shown, e.reason());
                return;
            }
            throw e;
        }
        harvest.read(Source.of(shown, content));
    }

    /** The format whose files are such archives, by the part that only it has. */
    private static @Nullable Format wholeIs(String name) {
        return switch (name) {
            case "word/document.xml" -> Format.WORD;
            case "META-INF/container.xml" -> Format.BOOK;
            case "xl/workbook.xml", "ppt/presentation.xml", "content.xml" -> Format.OFFICE;
            default -> null;
        };
    }

    private static boolean isHidden(String name) {
        return Arrays.stream(name.split("/"))
                .anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
    }
}
