package crossread.model;

import org.jspecify.annotations.Nullable;

/**
 * Who says so, and how sure.
 *
 * @param source whom the article puts it on ("the ministry", "Ann Lee"), or null where the article
 *     itself states it
 * @param sourceSpan where the article names the source, or null
 * @param verb the verb or phrase that puts it there ("said", "according to"), or null
 * @param hedge the word that makes it less sure ("reportedly", "allegedly"), or null
 */
public record Attribution(
        @Nullable String source,
        @Nullable Span sourceSpan,
        @Nullable String verb,
        @Nullable String hedge) {

    /** The article itself, without reserve. */
    public static final Attribution ARTICLE = new Attribution(null, null, null, null);
}
