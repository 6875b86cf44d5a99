package crossread.model;

/**
 * A stretch of an article's text, as offsets into it. Text is pointed at, never copied.
 *
 * @param begin first UTF-16 unit
 * @param end one past the last UTF-16 unit; equal to {@code begin} where the span is empty
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: " + begin + " to " + end);
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean isEmpty() {
        return begin == end;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The words at this span. */
    public String in(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    public Span shifted(int by) {
        return new Span(begin + by, end + by);
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** Earlier begin first; of two that begin together, the longer first. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin
                ? Integer.compare(begin, other.begin)
                : Integer.compare(other.end, end);
    }
}
