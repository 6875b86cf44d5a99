package crossread.ui.reader;

import crossread.model.Link;

/**
 * A link between two neighbouring columns.
 *
 * @param left where its left claim is, from the top of the gutter
 * @param right where its right claim is
 * @param chosen whether it is the selected link
 */
record Ribbon(Link link, Vertical left, Vertical right, boolean chosen) {}
