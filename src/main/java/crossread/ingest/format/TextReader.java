package crossread.ingest.format;

import crossread.i18n.Messages;

import java.io.IOException;

/** Reads a text, to the character. */
final class TextReader implements FormatReader {
    /** Megabytes; more is no article. */
    static final int LIMIT = 10;

    private static final Messages MESSAGES = Messages.of("ingest");

    @Override
    public void read(Source source, Harvest harvest) throws IOException, UnreadableException {
        harvest.add(Draft.of(source.name(), source.address(), text(source)));
    }

    /** The text of a source, whatever it was written in. */
    static String text(Source source) throws IOException, UnreadableException {
        return text(source.bytes(LIMIT));
    }

    static String text(byte[] bytes) throws UnreadableException {
        Decoded decoded = Decoded.of(bytes);
        if (decoded == null) {
            throw new UnreadableException(MESSAGES.get("binary"));
        }
        if (decoded.isDoubtful()) {
            throw new UnreadableException(MESSAGES.get("encoding"));
        }
        return decoded.text();
    }
}
