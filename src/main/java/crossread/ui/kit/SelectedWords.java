package crossread.ui.kit;

import crossread.model.Span;

/**
 * Words that the analyst has selected in an article's text, to copy or to make a claim of.
 *
 * @param article id of the article
 */
public record SelectedWords(String article, Span span) {}
