package crossread.analysis.language;

import crossread.model.Article;
import crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Finds sentences, words, parts of speech and dictionary forms. Loads its models at the first use;
 * one annotator can serve several threads at once. The same text gives the same annotation.
 *
 * <p>Words are split as in Universal Dependencies: {@code two-year} is three tokens, {@code $5bn}
 * is three, {@code U.S.} is one.
 */
public final class Annotator {
    private final ConcurrentLinkedQueue<WordClasses> idle = new ConcurrentLinkedQueue<>();
    private final LanguageModels models = new LanguageModels();

    /** The sentences of an article's paragraphs, without its furniture. */
    public AnnotatedText annotate(Article article) {
        List<Span> regions = new ArrayList<>();
        for (Span paragraph : article.paragraphs()) {
            regions.addAll(without(paragraph, article.furniture()));
        }
        return annotate(article.text(), regions);
    }

    /**
     * The sentences within stretches of a text.
     *
     * @param regions in order and without overlaps; no sentence crosses their ends
     */
    public AnnotatedText annotate(String text, List<Span> regions) {
        WordClasses classes = idle.poll();
        if (classes == null) {
            classes = new WordClasses(models);
        }
        try {
            List<Sentence> sentences = new ArrayList<>();
            for (Span region : regions) {
                for (Span span : Sentences.of(text, region)) {
                    sentences.add(new Sentence(span, classes.tokens(text, Words.of(text, span))));
                }
            }
            return new AnnotatedText(text, sentences);
        } finally {
            idle.add(classes);
        }
    }

    private static List<Span> without(Span paragraph, List<Span> furniture) {
        List<Span> kept = new ArrayList<>();
        int begin = paragraph.begin();
        for (Span part : furniture) {
            if (part.overlaps(paragraph)) {
                if (part.begin() > begin) {
                    kept.add(new Span(begin, part.begin()));
                }
                begin = Math.max(begin, part.end());
            }
        }
        if (begin < paragraph.end()) {
            kept.add(new Span(begin, paragraph.end()));
        }
        return kept;
    }
}
