package crossread.analysis.language;

import crossread.model.Span;

import java.util.List;

/** A text with its sentences, in order and without overlaps. */
public record AnnotatedText(String text, List<Sentence> sentences) {
    public AnnotatedText {
        sentences = List.copyOf(sentences);
    }

    /** The words at a span. */
    public String at(Span span) {
        return span.in(text);
    }
}
