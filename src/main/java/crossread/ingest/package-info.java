/** A file, page, feed or pasted text becomes an article. */
@NullMarked
package crossread.ingest;

import org.jspecify.annotations.NullMarked;
