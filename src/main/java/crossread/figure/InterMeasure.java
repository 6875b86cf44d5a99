package crossread.figure;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The advances of the Inter faces that are shipped, read from their {@code cmap} and {@code hmtx}
 * tables, without kerning. Needs no toolkit, so that a figure is laid out alike for every output.
 */
public final class InterMeasure implements TextMeasure {
    private static final String FOLDER = "/crossread/assets/fonts/";

    private final Face regular = Face.read("Inter-Regular.ttf");
    private final Face semiBold = Face.read("Inter-SemiBold.ttf");

    @Override
    public double width(String words, double size, Weight weight) {
        Face face = weight == Weight.REGULAR ? regular : semiBold;
        return words.codePoints().mapToDouble(face::advance).sum() * size;
    }

    /**
     * @param advances by code point, as a share of the size
     * @param missing advance of what the face does not have
     */
    private record Face(Map<Integer, Double> advances, double missing) {
        double advance(int codePoint) {
            return advances.getOrDefault(codePoint, missing);
        }

        static Face read(String file) {
            try (InputStream in = InterMeasure.class.getResourceAsStream(FOLDER + file)) {
                if (in == null) {
                    throw new IllegalStateException("no font " + file + " on the class path");
                }
                return read(ByteBuffer.wrap(new DataInputStream(in).readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Face read(ByteBuffer font) {
            Map<String, Integer> tables = new HashMap<>();
            for (int i = 0; i < font.getShort(4); i++) {
                int at = 12 + 16 * i;
                byte[] tag = new byte[4];
                font.get(at, tag);
                tables.put(new String(tag, StandardCharsets.US_ASCII), font.getInt(at + 8));
            }
            Metrics metrics =
                    new Metrics(
                            font,
                            table(tables, "hmtx"),
                            unsigned(font, table(tables, "hhea") + 34),
                            unsigned(font, table(tables, "head") + 18));
            Map<Integer, Double> advances = new HashMap<>();
            int cmap = table(tables, "cmap");
            for (int i = 0; i < unsigned(font, cmap + 2); i++) {
                int subtable = cmap + font.getInt(cmap + 4 + 8 * i + 4);
                switch (font.getShort(subtable)) {
                    case 4 -> readSegments(font, subtable, metrics, advances);
                    case 12 -> readGroups(font, subtable, metrics, advances);
                    default -> {}
                }
            }
            return new Face(advances, metrics.advance(0));
        }

        private static int table(Map<String, Integer> tables, String tag) {
            Integer at = tables.get(tag);
            if (at == null) {
                throw new IllegalStateException("font without table " + tag);
            }
            return at;
        }

        /** Format 4: segments of code points with a delta or a place in an array of glyphs. */
        private static void readSegments(
                ByteBuffer font, int at, Metrics metrics, Map<Integer, Double> advances) {
            int doubled = unsigned(font, at + 6);
            int ends = at + 14;
            int starts = ends + doubled + 2;
            for (int i = 0; i < doubled; i += 2) {
                int delta = unsigned(font, starts + doubled + i);
                int offsetAt = starts + 2 * doubled + i;
                int offset = unsigned(font, offsetAt);
                int start = unsigned(font, starts + i);
                for (int c = start; c <= unsigned(font, ends + i) && c < 0xFFFF; c++) {
                    int glyph = c;
                    if (offset != 0) {
                        glyph = unsigned(font, offsetAt + offset + 2 * (c - start));
                    }
                    if (offset == 0 || glyph != 0) {
                        advances.put(c, metrics.advance((glyph + delta) & 0xFFFF));
                    }
                }
            }
        }

        /** Format 12: groups of code points that follow one another, as do their glyphs. */
        private static void readGroups(
                ByteBuffer font, int at, Metrics metrics, Map<Integer, Double> advances) {
            for (int i = 0; i < font.getInt(at + 12); i++) {
                int group = at + 16 + 12 * i;
                int start = font.getInt(group);
                for (int c = start; c <= font.getInt(group + 4); c++) {
                    advances.put(c, metrics.advance(font.getInt(group + 8) + c - start));
                }
            }
        }

        private static int unsigned(ByteBuffer font, int at) {
            return Short.toUnsignedInt(font.getShort(at));
        }

        /** The advances by glyph; glyphs past the last one listed share its advance. */
        private record Metrics(ByteBuffer font, int at, int count, int unitsPerEm) {
            double advance(int glyph) {
                int listed = Math.min(glyph, count - 1);
                return unsigned(font, at + 4 * listed) / (double) unitsPerEm;
            }
        }
    }
}
