package crossread.analysis.claim;

import crossread.model.Span;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which parts of an article stand between quotation marks. */
final class QuotedText {
    private final TreeMap<Integer, Span> byBegin = new TreeMap<>();

    private QuotedText(List<Span> spans) {
        spans.forEach(span -> byBegin.put(span.begin(), span));
    }

    static QuotedText of(Reading reading) {
        return new QuotedText(QuoteMarks.in(reading.text(), reading.article().paragraphs()));
    }

    /** Whether a span begins between marks. */
    boolean holds(Span span) {
        Map.Entry<Integer, Span> before = byBegin.floorEntry(span.begin());
        return before != null && before.getValue().end() > span.begin();
    }
}
