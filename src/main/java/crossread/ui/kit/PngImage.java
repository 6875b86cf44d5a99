package crossread.ui.kit;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes JavaFX images as PNG (ISO/IEC 15948), eight bits a channel with transparency. The JDK's
 * own writer wants {@code java.awt}, which the window does without.
 */
public final class PngImage {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BYTES = 4;

    private PngImage() {}

    public static void write(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(width, height));
            chunk(out, "IDAT", pixels(image, width, height));
            chunk(out, "IEND", new byte[0]);
        }
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(width);
            out.writeInt(height);
            // Eight bits, colour with alpha; the only compression and filter there are; one pass.
            out.write(new byte[] {8, 6, 0, 0, 0});
        }
        return bytes.toByteArray();
    }

    /** Each row with its filter (1, differences to the pixel on the left) before it, deflated. */
    private static byte[] pixels(Image image, int width, int height) throws IOException {
        byte[] row = new byte[width * BYTES];
        byte[] filtered = new byte[1 + row.length];
        filtered[0] = 1;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            for (int y = 0; y < height; y++) {
                image.getPixelReader()
                        .getPixels(
                                0,
                                y,
                                width,
                                1,
                                PixelFormat.getByteBgraInstance(),
                                row,
                                0,
                                row.length);
                for (int i = 0; i < row.length; i++) {
                    int left = i < BYTES ? 0 : row[inRgba(i - BYTES)];
                    filtered[1 + i] = (byte) (row[inRgba(i)] - left);
                }
                out.write(filtered);
            }
        }
        return bytes.toByteArray();
    }

    /** Where the byte stands in blue, green, red, alpha that is i-th in red, green, blue, alpha. */
    private static int inRgba(int i) {
        return switch (i % BYTES) {
            case 0 -> i + 2;
            case 2 -> i - 2;
            default -> i;
        };
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
