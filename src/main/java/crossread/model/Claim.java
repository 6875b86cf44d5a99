package crossread.model;

import org.jspecify.annotations.Nullable;

/**
 * A mention with its place in a comparison.
 *
 * @param id short name, unique in the comparison: {@code c1}, {@code c2}, …
 * @param article id of the article it stands in
 * @param event id of the event it is about, or null where it is about none
 */
public record Claim(String id, String article, Mention mention, @Nullable String event) {
    public Kind kind() {
        return mention.kind();
    }

    public Span span() {
        return mention.span();
    }

    public Value value() {
        return mention.value();
    }

    public Attribution attribution() {
        return mention.attribution();
    }
}
