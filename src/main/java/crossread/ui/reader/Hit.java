package crossread.ui.reader;

import crossread.model.Span;

/**
 * A place where words that are searched for stand.
 *
 * @param article id of the article
 */
public record Hit(String article, Span span) {}
