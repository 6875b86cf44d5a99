package crossread.export.pdf;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final boolean ligatures;
    private boolean hasShaped;

    /**
     * @param ligatures whether the font library may draw several letters as one; it then loses
     *     their text
     */
    Typefaces(PDDocument document, boolean ligatures) {
        this.document = document;
        this.ligatures = ligatures;
    }

    /** Characters that no face has, of what has been drawn so far. */
    public SortedSet<Integer> missing() {
        return Collections.unmodifiableSortedSet(missing);
    }

    /** Width of the words on one line, in points. */
    public float width(String text, TextStyle style) throws IOException {
        return width(text, style, false);
    }

    float width(String text, TextStyle style, boolean rightToLeft) throws IOException {
        float sum = 0;
        if (isShaped(text)) {
            for (Piece piece : pieces(text, style.face(), rightToLeft)) {
                sum += piece.width();
            }
            return sum * style.size();
        }
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
        for (Piece piece : pieces(Character.toString(codePoint), face, false)) {
            sum += piece.width();
        }
        return sum;
    }

    private boolean isShaped(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit >= 0x0590 && !Character.isSurrogate(unit)) {
                Face own = Face.forScriptOf(unit);
                if (own != null && own.isShaped()) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The words cut into what one font each can draw, in the order in which they are read.
     *
     * @param rightToLeft whether all of them run from right to left
     */
    List<Piece> pieces(String text, Face face, boolean rightToLeft) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Face own = shapedFace(text.codePointAt(at));
            int end = endOfStretch(text, at, own);
            String stretch = text.substring(at, end);
            if (own != null) {
                pieces.add(shaped(stretch, own, rightToLeft));
            } else if (rightToLeft) {
                pieces.addAll(turned(stretch, face));
            } else {
                pieces.addAll(glyphs(stretch, face));
            }
            at = end;
        }
        return pieces;
    }

    /** Up to where characters are drawn in the same way; marks go with what they stand on. */
    private int endOfStretch(String text, int begin, @Nullable Face own) throws IOException {
        int at = begin;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int type = Character.getType(codePoint);
            boolean joins =
                    own != null && (type == Character.NON_SPACING_MARK || type == Character.FORMAT);
            if (!joins && shapedFace(codePoint) != own) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    /** The face that shapes a character, or null where it is drawn as it is. */
    private @Nullable Face shapedFace(int codePoint) throws IOException {
        Face own = codePoint < 0x0590 ? null : Face.forScriptOf(codePoint);
        boolean canShape =
                own != null
                        && own.isShaped()
                        && load(own).shaper != null
                        && load(own).characters.getGlyphId(codePoint) != 0;
        return canShape ? own : null;
    }

    private Piece shaped(String words, Face face, boolean rightToLeft) throws IOException {
        Loaded from = load(face);
        Shaper shaper = from.shaper;
        if (shaper == null) {
            throw new IllegalStateException("no shapes for " + face);
        }
        Shaper.Shaped shaped = shaper.shape(words, rightToLeft);
        Set<Integer> ids = new HashSet<>();
        for (Shaper.Cluster cluster : shaped.clusters()) {
            for (Shaper.Glyph glyph : cluster.glyphs()) {
                ids.add(glyph.id());
                from.meanings.add(glyph.id(), cluster.means());
            }
        }
        from.font.addGlyphsToSubset(ids);
        hasShaped = true;
        return new ShapedGlyphs(from.font, from.meanings, shaped.clusters(), shaped.width());
    }

    /** Characters between those of a script that runs from right to left, each by itself. */
    private List<Piece> turned(String words, Face face) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        for (int codePoint : words.codePoints().toArray()) {
            String written = Character.toString(codePoint);
            for (Piece piece : glyphs(mirrored(codePoint), face)) {
                boolean isSame = mirrored(codePoint).equals(written);
                pieces.add(isSame ? piece : piece.meaning(written));
            }
        }
        return pieces;
    }

    private static String mirrored(int codePoint) {
        int pair = "()[]{}<>«»‹›".indexOf(codePoint);
        return pair < 0
                ? Character.toString(codePoint)
                : String.valueOf("()[]{}<>«»‹›".charAt(pair ^ 1));
    }

    /** Tells readers what shaped glyphs mean. Needs the fonts to be cut to size already. */
    void completeShaped() throws IOException {
        for (Loaded face : loaded.values()) {
            if (face.shaper != null) {
                face.meanings.complete(face.font);
            }
        }
    }

    boolean hasShaped() {
        return hasShaped;
    }

    /** The words cut into pieces that one font each can draw, character by character. */
    private List<Piece> glyphs(String text, Face face) throws IOException {
        List<Piece> pieces = new ArrayList<>();
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
                pieces.add(plain(choice.from.font, pending.toString(), choice.actual));
                pending.setLength(0);
            }
        }
        flush(pieces, pending, current);
        return pieces;
    }

    private static void flush(List<Piece> pieces, StringBuilder pending, @Nullable Loaded current)
            throws IOException {
        if (current != null && !pending.isEmpty()) {
            pieces.add(plain(current.font, pending.toString(), null));
            pending.setLength(0);
        }
    }

    private Choice choice(Face face, int codePoint) throws IOException {
        Loaded first = load(face);
        if (isSpace(codePoint)) {
            return new Choice(first, " ", null);
        }
        List<Face> chain = new ArrayList<>(List.of(face, face.fallback()));
        Face own = Face.forScriptOf(codePoint);
        if (own != null) {
            // A script's own face comes first: its marks and punctuation suit its letters.
            chain.addFirst(own);
        }
        for (Face link : chain) {
            Loaded candidate = load(link);
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
            byte[] bytes = in.readAllBytes();
            TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            // With substitution on, ligatures such as "Th" lose their letters in extracted text.
            outlines.setEnableGsub(ligatures);
            Loaded now =
                    new Loaded(
                            outlines,
                            PDType0Font.load(document, outlines, true),
                            outlines.getUnicodeCmapLookup(),
                            new HashMap<>(),
                            face.isShaped() ? shaper(bytes) : null,
                            new GlyphMeanings());
            loaded.put(face, now);
            return now;
        }
    }

    /** Null where this platform can't shape text: then letters are drawn as they stand alone. */
    private static @Nullable Shaper shaper(byte[] font) {
        try {
            return new Shaper(new ByteArrayInputStream(font));
        } catch (IOException noEngine) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        for (Loaded face : loaded.values()) {
            face.outlines.close();
        }
    }

    /** What one font draws at once. */
    sealed interface Piece {
        PDFont font();

        /** In ems. */
        float width();

        /** The same, standing for other characters. */
        Piece meaning(String characters);
    }

    /**
     * Characters as they are.
     *
     * @param actual what they stand for, where the font alone would not tell, or null
     */
    record Glyphs(PDFont font, String drawn, @Nullable String actual, float width)
            implements Piece {
        @Override
        public Piece meaning(String characters) {
            return new Glyphs(font, drawn, characters, width);
        }
    }

    /** Glyphs in places of their own. */
    record ShapedGlyphs(
            PDFont font, GlyphMeanings meanings, List<Shaper.Cluster> clusters, float width)
            implements Piece {
        ShapedGlyphs {
            clusters = List.copyOf(clusters);
        }

        /** Whether the font alone tells what a cluster stands for. */
        boolean isTold(Shaper.Cluster cluster) {
            List<Shaper.Glyph> letters = cluster.letters();
            return letters.size() == 1
                    && meanings.of(letters.getFirst().id()).equals(cluster.means());
        }

        @Override
        public Piece meaning(String characters) {
            return this;
        }
    }

    private static Glyphs plain(PDFont font, String drawn, @Nullable String actual)
            throws IOException {
        return new Glyphs(font, drawn, actual, font.getStringWidth(drawn) / 1000);
    }

    private record Choice(Loaded from, String drawn, @Nullable String actual) {}

    private record Loaded(
            TrueTypeFont outlines,
            PDType0Font font,
            CmapLookup characters,
            Map<Integer, Float> advances,
            @Nullable Shaper shaper,
            GlyphMeanings meanings) {

        /** Whether a reader that maps the glyph back to text finds this character. */
        boolean isFirstOf(int glyph, int codePoint) {
            List<Integer> codes = characters.getCharCodes(glyph);
            return codes == null || codes.isEmpty() || codes.getFirst() == codePoint;
        }
    }
}
