package crossread.ingest.text;

import crossread.model.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that is not blank.
 *
 * @param span without the white space around it
 * @param indent characters of white space before it
 * @param afterBlank whether a blank line, or nothing, stands before it
 */
record Line(Span span, int indent, boolean afterBlank) {

    /** The lines of a text that are not blank, in order. Every usual line break counts. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean afterBlank = true;
        int begin = 0;
        while (begin < text.length()) {
            int end = begin;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            Span trimmed = trimmed(text, begin, end);
            if (!trimmed.isEmpty()) {
                lines.add(new Line(trimmed, trimmed.begin() - begin, afterBlank));
            }
            afterBlank = trimmed.isEmpty();
            begin = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return List.copyOf(lines);
    }

    /** The part of a stretch that is left without the white space at its ends. */
    static Span trimmed(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || c == '\u200B'
                || c == '\u0085';
    }
}
