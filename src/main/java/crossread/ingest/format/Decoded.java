package crossread.ingest.format;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file's bytes. A byte order mark decides, and is dropped; without one the text is
 * UTF-8 where the bytes are valid UTF-8 but for a few faults, UTF-16 where every second byte is
 * mostly zero, and else Windows-1252.
 *
 * @param charset what the bytes were written in
 */
public record Decoded(String text, Charset charset) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    /** A share of control characters above this is no text. */
    private static final double MOST_CONTROLS = 0.01;

    /** Western languages write fewer of their letters outside ASCII, even as Latin letters go. */
    private static final double MOST_ACCENTS = 0.3;

    /** Bytes of UTF-8 that were cut or hurt: fewer faults than this share of the letters. */
    private static final double MOST_FAULTS = 0.01;

    /**
     * Whether the bytes were in none of the encodings known, and Windows-1252 makes nonsense of
     * them.
     */
    public boolean isDoubtful() {
        if (!charset.equals(WINDOWS_1252)) {
            return false;
        }
        long letters = text.chars().filter(c -> Character.isLetter(c) || c >= 0x80).count();
        long accents = text.chars().filter(c -> c >= 0x80).count();
        return accents > 8 && accents > MOST_ACCENTS * letters;
    }

    /**
     * @return null where the bytes are no text
     */
    public static @Nullable Decoded of(byte[] bytes) {
        Decoded decoded;
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            decoded = strict(bytes, 3, StandardCharsets.UTF_8);
        } else if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            decoded = strict(bytes, 4, Charset.forName("UTF-32LE"));
        } else if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            decoded = strict(bytes, 4, Charset.forName("UTF-32BE"));
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            decoded = strict(bytes, 2, StandardCharsets.UTF_16LE);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            decoded = strict(bytes, 2, StandardCharsets.UTF_16BE);
        } else {
            decoded = withoutMark(bytes);
        }
        return decoded == null || isBinary(decoded.text) ? null : decoded;
    }

    private static @Nullable Decoded withoutMark(byte[] bytes) {
        int[] zeros = new int[2];
        int sample = Math.min(SAMPLE, bytes.length);
        for (int i = 0; i < sample; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (bytes.length % 2 == 0 && zeros[1] * 5 > sample && zeros[0] * 20 < sample) {
            return strict(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (bytes.length % 2 == 0 && zeros[0] * 5 > sample && zeros[1] * 20 < sample) {
            return strict(bytes, 0, StandardCharsets.UTF_16BE);
        }
        Decoded utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        if (utf8 == null) {
            utf8 = hurt(bytes);
        }
        return utf8 != null ? utf8 : new Decoded(new String(bytes, WINDOWS_1252), WINDOWS_1252);
    }

    /** UTF-8 with a few faults, which are shown as such; null where the bytes are hardly UTF-8. */
    private static @Nullable Decoded hurt(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long faults = text.chars().filter(c -> c == 0xFFFD).count();
        long others = text.chars().filter(c -> c >= 0x80 && c != 0xFFFD).count();
        return faults <= MOST_FAULTS * text.length() && others > faults
                ? new Decoded(text, StandardCharsets.UTF_8)
                : null;
    }

    private static @Nullable Decoded strict(byte[] bytes, int from, Charset charset) {
        try {
            String text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                            .toString();
            return new Decoded(text, charset);
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isBinary(String text) {
        long controls =
                text.chars()
                        .filter(c -> (c < ' ' && "\t\n\r\f\u000B".indexOf(c) < 0) || c == 0xFFFD)
                        .count();
        return text.indexOf('\0') >= 0 || controls > MOST_CONTROLS * text.length();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
