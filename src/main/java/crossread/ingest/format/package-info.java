/** The kinds of file that hold articles, how each is known, and how each is read. */
@NullMarked
package crossread.ingest.format;

import org.jspecify.annotations.NullMarked;
