package crossread.analysis.language;

import crossread.model.Span;

import java.util.List;

/** A sentence, heading or list item with its tokens in order. */
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
