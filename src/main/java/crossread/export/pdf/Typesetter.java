package crossread.export.pdf;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Breaks paragraphs into lines, ragged right. */
public final class Typesetter {
    private final Typefaces typefaces;

    public Typesetter(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /**
     * Lines no wider than asked, white space at their ends aside. A word that is wider is broken
     * anywhere. Line feeds in the text end a line.
     */
    public List<Line> lines(Paragraph paragraph, float width) throws IOException {
        return new Breaking(paragraph, width).lines();
    }

    public float width(String text, TextStyle style) throws IOException {
        return typefaces.width(text, style);
    }

    /** The text cut at a word's end so that it fits, with an ellipsis where it was cut. */
    public String fitted(String text, TextStyle style, float width) throws IOException {
        if (width(text, style) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end) + "…", style) > width) {
            int space = text.lastIndexOf(' ', end - 1);
            end = space > end / 2 ? space : end - 1;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** From where to where a part of a line reaches, in points from the line's left end. */
    public record Extent(float left, float right) {}

    /**
     * Where the characters between two offsets of the paragraph stand on a line: one extent, or
     * several where words run in both directions.
     */
    public List<Extent> extents(Line line, int begin, int end) throws IOException {
        List<Extent> extents = new ArrayList<>();
        for (Line.Fragment fragment : line.fragments()) {
            int from = Math.max(begin, fragment.begin());
            int to = Math.min(end, fragment.end());
            if (from >= to) {
                continue;
            }
            float before = within(fragment, from);
            float after = within(fragment, to);
            Extent extent =
                    fragment.rightToLeft()
                            ? new Extent(
                                    fragment.x() + fragment.width() - after,
                                    fragment.x() + fragment.width() - before)
                            : new Extent(fragment.x() + before, fragment.x() + after);
            Extent last = extents.isEmpty() ? null : extents.getLast();
            if (last != null && Math.abs(last.right - extent.left) < 0.05f) {
                extents.set(extents.size() - 1, new Extent(last.left, extent.right));
            } else {
                extents.add(extent);
            }
        }
        return extents;
    }

    private float within(Line.Fragment fragment, int offset) throws IOException {
        String before = fragment.text().substring(0, offset - fragment.begin());
        return typefaces.width(before, fragment.style(), fragment.rightToLeft());
    }

    /** One paragraph while it is broken. */
    private final class Breaking {
        private final List<Run> runs;
        private final int[] starts;
        private final String text;
        private final BitSet breaks;
        private final float width;
        private final @Nullable Bidi bidi;
        private final List<Line> lines = new ArrayList<>();

        Breaking(Paragraph paragraph, float width) {
            this.runs = paragraph.runs();
            this.text = paragraph.text();
            this.breaks = LineBreaks.of(text);
            this.width = width;
            this.bidi =
                    Direction.isMixed(text)
                            ? new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
                            : null;
            this.starts = new int[runs.size() + 1];
            for (int i = 0; i < runs.size(); i++) {
                starts[i + 1] = starts[i] + runs.get(i).text().length();
            }
        }

        List<Line> lines() throws IOException {
            int begin = 0;
            while (begin < text.length()) {
                int end = endOfLine(begin);
                lines.add(line(begin, end));
                begin = end;
            }
            return lines;
        }

        private int endOfLine(int begin) throws IOException {
            float used = 0;
            int lastBreak = -1;
            int at = begin;
            int run = runAt(begin);
            while (at < text.length()) {
                while (at >= starts[run + 1]) {
                    run++;
                }
                int codePoint = text.codePointAt(at);
                int next = at + Character.charCount(codePoint);
                if (codePoint == '\n') {
                    return next;
                }
                TextStyle style = runs.get(run).style();
                used += typefaces.advance(style.face(), codePoint) * style.size();
                if (used > width && !Character.isWhitespace(codePoint)) {
                    if (lastBreak > begin) {
                        return lastBreak;
                    }
                    return at > begin ? at : next;
                }
                at = next;
                if (breaks.get(at)) {
                    lastBreak = at;
                }
            }
            return text.length();
        }

        private int runAt(int offset) {
            int run = 0;
            while (offset >= starts[run + 1]) {
                run++;
            }
            return run;
        }

        private Line line(int begin, int end) throws IOException {
            List<Line.Fragment> fragments = new ArrayList<>();
            float x = 0;
            float leading = 0;
            float ascent = 0;
            for (int run = runAt(begin); run < runs.size() && starts[run] < end; run++) {
                int from = Math.max(begin, starts[run]);
                int to = Math.min(end, starts[run + 1]);
                TextStyle style = runs.get(run).style();
                leading = Math.max(leading, style.leading());
                ascent = Math.max(ascent, style.ascent());
                for (int cut = from; cut < to; ) {
                    int limit = endOfDirection(cut, to);
                    Line.Fragment fragment = fragment(run, cut, limit, x);
                    fragments.add(fragment);
                    x += fragment.width();
                    cut = limit;
                }
            }
            return new Line(begin, end, inPlace(begin, end, fragments), leading, ascent);
        }

        /** Up to where characters run in the direction of the one at an offset. */
        private int endOfDirection(int from, int to) {
            if (bidi == null) {
                return to;
            }
            int at = from + 1;
            while (at < to && bidi.getLevelAt(at) == bidi.getLevelAt(from)) {
                at++;
            }
            return at;
        }

        private Line.Fragment fragment(int run, int from, int to, float x) throws IOException {
            String words = text.substring(from, to);
            TextStyle style = runs.get(run).style();
            boolean isRtl = bidi != null && bidi.getLevelAt(from) % 2 == 1;
            float wide = typefaces.width(words, style, isRtl);
            return new Line.Fragment(run, words, style, from, x, wide, isRtl);
        }

        /** The same fragments in the places where they are seen; they stay in reading order. */
        private List<Line.Fragment> inPlace(int begin, int end, List<Line.Fragment> fragments) {
            if (bidi == null || fragments.isEmpty()) {
                return fragments;
            }
            Bidi line = bidi.createLineBidi(begin, end);
            Integer[] seen = new Integer[fragments.size()];
            byte[] levels = new byte[seen.length];
            float sum = 0;
            for (int i = 0; i < seen.length; i++) {
                seen[i] = i;
                levels[i] = (byte) line.getLevelAt(fragments.get(i).begin() - begin);
                sum += fragments.get(i).width();
            }
            Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
            List<Line.Fragment> placed = new ArrayList<>(fragments);
            float x = bidi.baseIsLeftToRight() ? 0 : Math.max(0, width - sum);
            for (int index : seen) {
                placed.set(index, fragments.get(index).at(x));
                x += fragments.get(index).width();
            }
            return placed;
        }
    }
}
