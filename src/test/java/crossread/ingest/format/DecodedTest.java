package crossread.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

class DecodedTest {
    private static final String TEXT = "Café “Zürich”, 5 €\r\nsecond line\n";

    private static byte[] bytes(Charset charset, int... mark) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int b : mark) {
            out.write(b);
        }
        out.writeBytes(TEXT.getBytes(charset));
        return out.toByteArray();
    }

    private static @Nullable String text(byte[] bytes) {
        Decoded decoded = Decoded.of(bytes);
        return decoded == null ? null : decoded.text();
    }

    @Test
    void readsUtf8AndKeepsItsLineBreaks() {
        assertEquals(TEXT, text(bytes(StandardCharsets.UTF_8)));
    }

    @Test
    void dropsTheMarkOfUtf8() {
        assertEquals(TEXT, text(bytes(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF)));
    }

    @Test
    void readsUtf16OfBothOrdersByItsMark() {
        assertEquals(TEXT, text(bytes(StandardCharsets.UTF_16LE, 0xFF, 0xFE)));
        assertEquals(TEXT, text(bytes(StandardCharsets.UTF_16BE, 0xFE, 0xFF)));
    }

    @Test
    void readsUtf16WithoutAMarkByItsZeros() {
        assertEquals(TEXT, text(bytes(StandardCharsets.UTF_16LE)));
        assertEquals(TEXT, text(bytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void takesBytesThatAreNoUtf8AsWindows1252() {
        Charset windows = Charset.forName("windows-1252");
        Decoded decoded = Objects.requireNonNull(Decoded.of(bytes(windows)));
        assertEquals(new Decoded(TEXT, windows), decoded);
    }

    @Test
    void readsAnEmptyFileAsAnEmptyText() {
        assertEquals("", text(new byte[0]));
    }

    @Test
    void saysThatBytesWithZerosAreNoText() {
        assertNull(text(new byte[] {'P', 'N', 'G', 0, 1, 2, 3, 0, 0, 9, 7}));
    }

    @Test
    void saysThatControlCharactersAreNoText() {
        assertNull(text(new byte[] {1, 2, 3, 4, 5, 6, 7, 'a', 'b', 'c'}));
    }
}
