package crossread.ingest.text;

import crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the paragraphs of a text stand. A line is a paragraph; where a text was wrapped at a
 * column, its lines are joined up to the next blank, short or indented line.
 */
final class Paragraphs {
    private static final Pattern BULLET =
            Pattern.compile("^(?:[-*•‣▪●–—]|\\d{1,2}[.)]|\\([a-z0-9]\\))\\s.*", Pattern.DOTALL);
    private static final int WIDEST_COLUMN = 140;
    private static final int NARROWEST_COLUMN = 30;

    /** Share of the line breaks that a wrapping machine would have made at the same place. */
    private static final double WRAPPED_SHARE = 0.6;

    /** A line this much shorter than the column may still be one that was wrapped. */
    private static final double FULL_LINE = 0.85;

    private final String text;
    private final List<Line> lines;
    private final int column;

    private Paragraphs(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.column = lines.stream().mapToInt(line -> line.span().length()).max().orElse(0);
    }

    static List<Span> of(String text) {
        return new Paragraphs(text, Line.of(text)).spans();
    }

    private List<Span> spans() {
        boolean wrapped = isWrapped();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span span = lines.get(i).span();
            if (wrapped && i > 0 && continues(i)) {
                spans.set(spans.size() - 1, spans.getLast().cover(span));
            } else {
                spans.add(span);
            }
        }
        return List.copyOf(spans);
    }

    /** Whether the text was broken at a column, seen from the lines that follow one another. */
    private boolean isWrapped() {
        if (column > WIDEST_COLUMN || column < NARROWEST_COLUMN) {
            return false;
        }
        int breaks = 0;
        int full = 0;
        int open = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).afterBlank() && !startsItem(i)) {
                breaks++;
                full += isFull(i - 1) ? 1 : 0;
                open += Sentences.isOpen(lines.get(i - 1).span().in(text)) ? 1 : 0;
            }
        }
        return breaks >= 2 && full >= WRAPPED_SHARE * breaks && open * 2 >= breaks;
    }

    private boolean continues(int i) {
        return !lines.get(i).afterBlank()
                && !startsItem(i)
                && lines.get(i).indent() <= lines.get(i - 1).indent() + 1
                && isFull(i - 1);
    }

    private boolean startsItem(int i) {
        return BULLET.matcher(lines.get(i).span().in(text)).matches();
    }

    /** Whether the next line's first word would not have fitted into this line. */
    private boolean isFull(int i) {
        String next = lines.get(i + 1).span().in(text);
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return lines.get(i).span().length() + 1 + word >= FULL_LINE * column;
    }
}
