package crossread.ingest.format;

import crossread.i18n.Messages;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The files of a ZIP archive, one after the other, inflated within bounds. */
final class ZipEntries implements Closeable {
    private static final Messages MESSAGES = Messages.of("ingest");
    private static final Charset OLD_NAMES = Charset.forName("IBM437");
    private static final int MEGABYTE = 1 << 20;

    /** Megabytes inflated in all before the archive is given up. */
    private static final int MOST = 512;

    private static final int MOST_ENTRIES = 20_000;

    private final ZipInputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private long inflated;
    private int entries;

    ZipEntries(InputStream in) {
        this.in = new ZipInputStream(in, StandardCharsets.ISO_8859_1);
    }

    /**
     * The files of an archive whose names are wanted, by name.
     *
     * @param limit megabytes of one file and of all of them
     */
    static Map<String, byte[]> of(Source source, Predicate<String> wanted, int limit)
            throws IOException, UnreadableException {
        Map<String, byte[]> files = new HashMap<>();
        long room = (long) limit * MEGABYTE;
        try (ZipEntries entries = new ZipEntries(source.open())) {
            String name;
            while ((name = entries.next()) != null) {
                if (wanted.test(name)) {
                    byte[] content = entries.content(limit);
                    room -= content.length;
                    if (room < 0) {
                        throw new UnreadableException(MESSAGES.get("too-large", limit));
                    }
                    files.putIfAbsent(name, content);
                }
            }
        }
        return files;
    }

    /**
     * Goes on to the next file, past what is left of the one before.
     *
     * @return its name, or null after the last
     * @throws UnreadableException where more was inflated than any collection of articles holds
     */
    @Nullable String next() throws IOException, UnreadableException {
        try {
            if (entries > 0) {
                drain(null, Long.MAX_VALUE);
            }
            ZipEntry entry = in.getNextEntry();
            while (entry != null && entry.isDirectory()) {
                entry = in.getNextEntry();
                count();
            }
            count();
            return entry == null ? null : name(entry);
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).contains("encrypted")) {
                throw new UnreadableException(MESSAGES.get("password"), e);
            }
            throw e;
        }
    }

    private void count() throws UnreadableException {
        if (++entries > MOST_ENTRIES) {
            throw new UnreadableException(MESSAGES.get("zip-bomb", MOST_ENTRIES, MOST));
        }
    }

    /**
     * What the file holds.
     *
     * @param limit in megabytes
     * @throws UnreadableException where it holds more
     */
    byte[] content(int limit) throws IOException, UnreadableException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!drain(out, (long) limit * MEGABYTE)) {
            throw new UnreadableException(MESSAGES.get("too-large", limit));
        }
        return out.toByteArray();
    }

    private boolean drain(@Nullable ByteArrayOutputStream out, long limit)
            throws IOException, UnreadableException {
        long read = 0;
        int n;
        while ((n = in.read(buffer)) > 0) {
            read += n;
            inflated += n;
            if (inflated > (long) MOST * MEGABYTE) {
                throw new UnreadableException(MESSAGES.get("zip-bomb", MOST_ENTRIES, MOST));
            }
            if (read > limit) {
                return false;
            }
            if (out != null) {
                out.write(buffer, 0, n);
            }
        }
        return true;
    }

    /** Names say not always what they are written in: UTF-8 where they can be, else as DOS had. */
    private static String name(ZipEntry entry) {
        byte[] bytes = entry.getName().getBytes(StandardCharsets.ISO_8859_1);
        if (entry.getName().chars().anyMatch(c -> c > 0xFF)) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, OLD_NAMES);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
