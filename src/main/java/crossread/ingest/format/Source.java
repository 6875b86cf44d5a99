package crossread.ingest.format;

import crossread.i18n.Messages;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bytes of one input: a file, a part of an archive, or a page that was fetched.
 *
 * @param name its place as people are to see it; its ending tells its format
 * @param address its place on the web, or null
 * @param format what it is said to be by who gave it, or null where its name and content decide
 */
public record Source(
        String name, @Nullable String address, @Nullable Format format, Content content) {
    private static final Messages MESSAGES = Messages.of("ingest");
    private static final int HEAD = 4096;
    private static final int MEGABYTE = 1 << 20;

    /** Where bytes come from, as often as they are asked for. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    public static Source of(String name, Path file) {
        return new Source(name, null, null, () -> Files.newInputStream(file));
    }

    public static Source of(String name, byte[] bytes) {
        return new Source(name, null, null, () -> new ByteArrayInputStream(bytes));
    }

    /** The same bytes, of a known format. */
    public Source as(@Nullable Format other) {
        return new Source(name, address, other, content);
    }

    /** The same bytes, found at an address. */
    public Source at(@Nullable String place) {
        return new Source(name, place, format, content);
    }

    InputStream open() throws IOException {
        return content.open();
    }

    /** The first bytes, by which most formats are known. */
    byte[] head() throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(HEAD);
        }
    }

    /**
     * All bytes.
     *
     * @param limit in megabytes
     * @throws UnreadableException where there are more
     */
    byte[] bytes(int limit) throws IOException, UnreadableException {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(limit * MEGABYTE + 1);
            if (bytes.length > limit * MEGABYTE) {
                throw new UnreadableException(MESSAGES.get("too-large", limit));
            }
            return bytes;
        }
    }
}
