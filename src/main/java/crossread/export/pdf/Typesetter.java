package crossread.export.pdf;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
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

    /** How far from the line's left end the character at an offset of the paragraph stands. */
    public float xAt(Line line, int offset) throws IOException {
        for (Line.Fragment fragment : line.fragments()) {
            if (offset <= fragment.begin()) {
                return fragment.x();
            }
            if (offset < fragment.end()) {
                String before = fragment.text().substring(0, offset - fragment.begin());
                return fragment.x() + typefaces.width(before, fragment.style());
            }
        }
        return line.width();
    }

    /** One paragraph while it is broken. */
    private final class Breaking {
        private final List<Run> runs;
        private final int[] starts;
        private final String text;
        private final BitSet breaks;
        private final float width;
        private final List<Line> lines = new ArrayList<>();

        Breaking(Paragraph paragraph, float width) {
            this.runs = paragraph.runs();
            this.text = paragraph.text();
            this.breaks = LineBreaks.of(text);
            this.width = width;
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
                Line.@Nullable Fragment fragment = fragment(run, from, to, x);
                TextStyle style = runs.get(run).style();
                leading = Math.max(leading, style.leading());
                ascent = Math.max(ascent, style.ascent());
                if (fragment != null) {
                    fragments.add(fragment);
                    x += fragment.width();
                }
            }
            return new Line(begin, end, fragments, leading, ascent);
        }

        private Line.@Nullable Fragment fragment(int run, int from, int to, float x)
                throws IOException {
            if (to <= from) {
                return null;
            }
            String words = text.substring(from, to);
            TextStyle style = runs.get(run).style();
            return new Line.Fragment(run, words, style, from, x, typefaces.width(words, style));
        }
    }
}
