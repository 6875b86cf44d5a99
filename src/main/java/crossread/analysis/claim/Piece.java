package crossread.analysis.claim;

import crossread.model.Span;

/**
 * A token, or a part of one that hyphens join: {@code two-year} is three pieces.
 *
 * @param raw as written
 * @param word in lower case, with straight apostrophes
 * @param glued whether nothing stands between it and the piece before
 */
record Piece(Span span, String raw, String word, String tag, String lemma, boolean glued) {}
