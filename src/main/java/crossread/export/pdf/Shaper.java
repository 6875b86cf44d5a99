package crossread.export.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds the glyphs of words whose letters change their shape by what stands next to them, through
 * the layout engine of the platform.
 */
final class Shaper {
    private static final int EM = 1000;
    private static final int INVISIBLE = 0xFFFE;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Font font;

    /**
     * @param in a TrueType font
     * @throws IOException where the platform can't lay out text with it
     */
    Shaper(InputStream in) throws IOException {
        try {
            this.font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) EM);
        } catch (FontFormatException | LinkageError | InternalError noEngine) {
            throw new IOException(noEngine);
        }
    }

    /**
     * One glyph.
     *
     * @param id its number in the font
     * @param x from the words' left end, in ems
     * @param y above the baseline, in ems
     * @param isMark whether it takes no room of its own: dots, vowel signs
     */
    record Glyph(int id, float x, float y, boolean isMark) {}

    /**
     * Glyphs that stand for some characters together.
     *
     * @param means those characters
     */
    record Cluster(String means, List<Glyph> glyphs) {
        Cluster {
            glyphs = List.copyOf(glyphs);
        }

        /** The glyphs that take room, or all of them where none does. */
        List<Glyph> letters() {
            List<Glyph> letters = glyphs.stream().filter(glyph -> !glyph.isMark()).toList();
            return letters.isEmpty() ? glyphs : letters;
        }

        /** All others. */
        List<Glyph> marks() {
            List<Glyph> letters = letters();
            return glyphs.stream().filter(glyph -> !letters.contains(glyph)).toList();
        }
    }

    /**
     * Words in their shapes.
     *
     * @param clusters in the order in which they are read
     * @param width in ems
     */
    record Shaped(List<Cluster> clusters, float width) {
        Shaped {
            clusters = List.copyOf(clusters);
        }
    }

    Shaped shape(String words, boolean rightToLeft) {
        int flags = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector vector =
                font.layoutGlyphVector(CONTEXT, words.toCharArray(), 0, words.length(), flags);
        TreeMap<Integer, List<Glyph>> byBegin = new TreeMap<>();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            List<Glyph> glyphs =
                    byBegin.computeIfAbsent(vector.getGlyphCharIndex(i), at -> new ArrayList<>());
            if (vector.getGlyphCode(i) < INVISIBLE) {
                Point2D place = vector.getGlyphPosition(i);
                float x = (float) place.getX() / EM;
                float y = -(float) place.getY() / EM;
                boolean isMark = vector.getGlyphMetrics(i).getAdvance() < 1;
                glyphs.add(new Glyph(vector.getGlyphCode(i), x, y, isMark));
            }
        }
        List<Cluster> clusters = new ArrayList<>();
        byBegin.forEach(
                (begin, glyphs) -> {
                    Integer next = byBegin.higherKey(begin);
                    int end = next == null ? words.length() : next;
                    clusters.add(new Cluster(words.substring(begin, end), glyphs));
                });
        double width = vector.getGlyphPosition(vector.getNumGlyphs()).getX();
        return new Shaped(clusters, (float) width / EM);
    }
}
