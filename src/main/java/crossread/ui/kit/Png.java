package crossread.ui.kit;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Pictures as PNG files (ISO/IEC 15948), 8 bits a channel, without transparency. JavaFX writes none
 * without Swing.
 */
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int TRUE_COLOUR = 2;
    private static final int FILTER_UP = 2;

    private Png() {}

    /**
     * The bytes of a PNG file. The same picture gives the same bytes.
     *
     * @param finer how many of the picture's pixels, across and down, become one of the file's:
     *     JavaFX without a graphics card puts letters on whole pixels, so what is drawn larger and
     *     made smaller is spaced better
     */
    public static byte[] of(Image image, int finer) {
        int width = (int) image.getWidth() / finer;
        int height = (int) image.getHeight() / finer;
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.write(SIGNATURE);
            chunk(file, "IHDR", header(width, height));
            chunk(file, "IDAT", pixels(image, width, height, finer));
            chunk(file, "IEND", new byte[0]);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(bytes);
        header.writeInt(width);
        header.writeInt(height);
        header.write(new byte[] {8, TRUE_COLOUR, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] pixels(Image image, int width, int height, int finer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] above = new byte[width * 3];
        int[] argb = new int[width * finer * finer];
        try (DeflaterOutputStream packed =
                new DeflaterOutputStream(bytes, new Deflater(Deflater.DEFAULT_COMPRESSION))) {
            for (int y = 0; y < height; y++) {
                image.getPixelReader()
                        .getPixels(
                                0,
                                y * finer,
                                width * finer,
                                finer,
                                PixelFormat.getIntArgbInstance(),
                                argb,
                                0,
                                width * finer);
                byte[] row = row(argb, width, finer);
                packed.write(FILTER_UP);
                packed.write(difference(row, above));
                above = row;
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] row(int[] argb, int width, int finer) {
        byte[] row = new byte[width * 3];
        int shares = finer * finer;
        for (int x = 0; x < width; x++) {
            int red = 0;
            int green = 0;
            int blue = 0;
            for (int i = 0; i < shares; i++) {
                int pixel = argb[i / finer * width * finer + x * finer + i % finer];
                red += pixel >> 16 & 0xFF;
                green += pixel >> 8 & 0xFF;
                blue += pixel & 0xFF;
            }
            row[3 * x] = (byte) (red / shares);
            row[3 * x + 1] = (byte) (green / shares);
            row[3 * x + 2] = (byte) (blue / shares);
        }
        return row;
    }

    private static byte[] difference(byte[] row, byte[] above) {
        byte[] difference = new byte[row.length];
        for (int i = 0; i < row.length; i++) {
            difference[i] = (byte) (row[i] - above[i]);
        }
        return difference;
    }

    private static void chunk(ByteArrayOutputStream file, String name, byte[] data)
            throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(data);
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(data.length);
        out.write(type);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
