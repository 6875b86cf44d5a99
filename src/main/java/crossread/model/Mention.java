package crossread.model;

import org.jspecify.annotations.Nullable;

/**
 * What one article states at one place: a claim before it has a name and an event.
 *
 * @param span the smallest phrase with its hedge and its unit or noun
 * @param sentence the sentence or line it stands in
 * @param subject what it is about, as a lemma or name ("call", "bomber"), or null
 * @param measure the verb or role it stands in ("last", "destroy"), as a lemma, or null
 * @param negated whether the text denies it
 */
public record Mention(
        Kind kind,
        Span span,
        Span sentence,
        @Nullable String subject,
        @Nullable String measure,
        Value value,
        Attribution attribution,
        boolean negated) {}
