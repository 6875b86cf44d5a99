/** Feeds: what they list, in RSS, Atom and JSON Feed. */
@NullMarked
package crossread.ingest.feed;

import org.jspecify.annotations.NullMarked;
