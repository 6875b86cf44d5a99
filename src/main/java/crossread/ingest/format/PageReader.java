package crossread.ingest.format;

import crossread.i18n.Messages;
import crossread.ingest.page.WebPage;

import java.io.IOException;

/** Reads a saved web page. */
final class PageReader implements FormatReader {
    private static final Messages MESSAGES = Messages.of("ingest");

    @Override
    public void read(Source source, Harvest harvest) throws IOException, UnreadableException {
        byte[] bytes = source.bytes(TextReader.LIMIT);
        if (Decoded.of(bytes) == null) {
            throw new UnreadableException(MESSAGES.get("binary"));
        }
        WebPage page = WebPage.of(bytes);
        if (page.text().isBlank()) {
            throw new UnreadableException(MESSAGES.get("without-main-text"));
        }
        harvest.add(Draft.of(source.name(), source.address(), page));
    }
}
