package crossread.model;

import org.jspecify.annotations.Nullable;

/**
 * A part of an article that one outlet wrote. An ordinary article is one passage; a page that
 * collects several outlets' texts has one for each.
 *
 * @param outlet who wrote it, or null where the page does not say
 */
public record Passage(Span span, @Nullable String outlet) {}
