package crossread.analysis.claim;

import crossread.analysis.language.Sentence;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds sentences by place. */
final class SentenceIndex {
    private final List<Sentence> sentences;
    private final TreeMap<Integer, Integer> byBegin = new TreeMap<>();
    private final Map<Span, Integer> bySpan = new HashMap<>();

    SentenceIndex(List<Sentence> sentences) {
        this.sentences = sentences;
        for (int i = 0; i < sentences.size(); i++) {
            byBegin.put(sentences.get(i).span().begin(), i);
            bySpan.put(sentences.get(i).span(), i);
        }
    }

    /** The sentence that holds an offset, or null. */
    @Nullable Sentence at(int offset) {
        Map.Entry<Integer, Integer> entry = byBegin.floorEntry(offset);
        Sentence sentence = entry == null ? null : sentences.get(entry.getValue());
        return sentence != null && sentence.span().contains(offset) ? sentence : null;
    }

    @Nullable Sentence before(Sentence sentence) {
        int at = bySpan.getOrDefault(sentence.span(), 0);
        return at > 0 ? sentences.get(at - 1) : null;
    }

    @Nullable Sentence after(Sentence sentence) {
        int at = bySpan.getOrDefault(sentence.span(), sentences.size());
        return at + 1 < sentences.size() ? sentences.get(at + 1) : null;
    }

    /**
     * The smallest stretch of whole sentences that holds a span; the span itself where none does.
     */
    Span around(Span span) {
        Sentence first = at(span.begin());
        Sentence last = at(Math.max(span.begin(), span.end() - 1));
        Span cover = first == null ? span : first.span().cover(span);
        return last == null ? cover : cover.cover(last.span());
    }

    /** The sentences a span touches, in order. */
    List<Sentence> touching(Span span) {
        Map.Entry<Integer, Integer> first = byBegin.floorEntry(span.begin());
        int from = first == null ? 0 : first.getValue();
        int to = from;
        while (to < sentences.size() && sentences.get(to).span().begin() < span.end()) {
            to++;
        }
        return sentences.subList(from, to).stream()
                .filter(each -> each.span().overlaps(span))
                .toList();
    }
}
