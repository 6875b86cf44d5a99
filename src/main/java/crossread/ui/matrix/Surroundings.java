package crossread.ui.matrix;

import crossread.model.Article;
import crossread.model.Span;

import java.text.BreakIterator;
import java.util.Locale;

/** The sentence of a claim with one sentence around it, inside its paragraph. */
final class Surroundings {
    private Surroundings() {}

    /** Where they stand; the claim's own sentence where its paragraph is not known. */
    static Span of(Article article, Span sentence) {
        Span paragraph =
                article.paragraphs().stream()
                        .filter(span -> span.overlaps(sentence))
                        .findFirst()
                        .orElse(sentence)
                        .cover(sentence);
        BreakIterator sentences =
                BreakIterator.getSentenceInstance(Locale.forLanguageTag(article.language()));
        sentences.setText(paragraph.in(article.text()));
        int begin = sentence.begin() - paragraph.begin();
        int end = sentence.end() - paragraph.begin();
        int from = begin <= 0 ? 0 : Math.max(0, sentences.preceding(begin));
        int to = paragraph.length();
        if (end < to) {
            int own = sentences.isBoundary(end) ? end : sentences.following(end);
            int next = own >= to ? BreakIterator.DONE : sentences.following(own);
            to = next == BreakIterator.DONE ? to : next;
        }
        return new Span(paragraph.begin() + from, paragraph.begin() + to);
    }
}
