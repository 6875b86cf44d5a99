package crossread.export.pdf;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The faces of one document, loaded as they are needed. A character that a face lacks is drawn in
 * its fallback; one that both lack is printed as {@code [U+XXXX]} and remembered.
 */
public final class Typefaces implements AutoCloseable {
    private final PDDocument document;
    private final Map<Face, Loaded> loaded = new EnumMap<>(Face.class);
    private final SortedSet<Integer> missing = new TreeSet<>();

    Typefaces(PDDocument document) {
        this.document = document;
    }

    /** Characters that no face has, of what has been drawn so far. */
    public SortedSet<Integer> missing() {
        return Collections.unmodifiableSortedSet(missing);
    }

    /** Width of the words on one line, in points. */
    public float width(String text, TextStyle style) throws IOException {
        float sum = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            sum += advance(style.face(), codePoint);
            at += Character.charCount(codePoint);
        }
        return sum * style.size();
    }

    /** Width of one character, in ems. */
    float advance(Face face, int codePoint) throws IOException {
        Map<Integer, Float> known = load(face).advances;
        Float advance = known.get(codePoint);
        if (advance == null) {
            advance = measured(face, codePoint);
            known.put(codePoint, advance);
        }
        return advance;
    }

    private float measured(Face face, int codePoint) throws IOException {
        float sum = 0;
        for (Glyphs glyphs : glyphs(Character.toString(codePoint), face)) {
            sum += glyphs.font.getStringWidth(glyphs.drawn) / 1000;
        }
        return sum;
    }

    /** The words cut into pieces that one font each can draw. */
    List<Glyphs> glyphs(String text, Face face) throws IOException {
        List<Glyphs> pieces = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        @Nullable Loaded current = null;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (isInvisible(codePoint)) {
                continue;
            }
            Choice choice = choice(face, codePoint);
            if (choice.actual != null || choice.from != current) {
                flush(pieces, pending, current);
                current = choice.from;
            }
            pending.append(choice.drawn);
            if (choice.actual != null) {
                pieces.add(new Glyphs(choice.from.font, pending.toString(), choice.actual));
                pending.setLength(0);
            }
        }
        flush(pieces, pending, current);
        return pieces;
    }

    private static void flush(
            List<Glyphs> pieces, StringBuilder pending, @Nullable Loaded current) {
        if (current != null && !pending.isEmpty()) {
            pieces.add(new Glyphs(current.font, pending.toString(), null));
            pending.setLength(0);
        }
    }

    private Choice choice(Face face, int codePoint) throws IOException {
        Loaded first = load(face);
        if (isSpace(codePoint)) {
            return new Choice(first, " ", null);
        }
        for (Loaded candidate : List.of(first, load(face.fallback()))) {
            int glyph = candidate.characters.getGlyphId(codePoint);
            if (glyph != 0) {
                String written = Character.toString(codePoint);
                boolean alone = candidate.isFirstOf(glyph, codePoint);
                return new Choice(candidate, written, alone ? null : written);
            }
        }
        missing.add(codePoint);
        String name = String.format("[U+%04X]", codePoint);
        return new Choice(load(Face.UI), name, Character.toString(codePoint));
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** Controls, joiners, marks of direction and variation selectors leave no trace on paper. */
    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return !isSpace(codePoint) && (type == Character.CONTROL || type == Character.FORMAT)
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }

    private Loaded load(Face face) throws IOException {
        Loaded known = loaded.get(face);
        if (known != null) {
            return known;
        }
        try (InputStream in = Typefaces.class.getResourceAsStream(face.resource())) {
            if (in == null) {
                throw new IOException("the font " + face.resource() + " is missing");
            }
            TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // With substitution on, ligatures such as "Th" lose their letters in extracted text.
            outlines.setEnableGsub(false);
            Loaded now =
                    new Loaded(
                            outlines,
                            PDType0Font.load(document, outlines, true),
                            outlines.getUnicodeCmapLookup(),
                            new HashMap<>());
            loaded.put(face, now);
            return now;
        }
    }

    @Override
    public void close() throws IOException {
        for (Loaded face : loaded.values()) {
            face.outlines.close();
        }
    }

    /**
     * Characters that one font draws.
     *
     * @param actual what they stand for, where the font alone would not tell, or null
     */
    record Glyphs(PDFont font, String drawn, @Nullable String actual) {}

    private record Choice(Loaded from, String drawn, @Nullable String actual) {}

    private record Loaded(
            TrueTypeFont outlines,
            PDType0Font font,
            CmapLookup characters,
            Map<Integer, Float> advances) {

        /** Whether a reader that maps the glyph back to text finds this character. */
        boolean isFirstOf(int glyph, int codePoint) {
            List<Integer> codes = characters.getCharCodes(glyph);
            return codes == null || codes.isEmpty() || codes.getFirst() == codePoint;
        }
    }
}
