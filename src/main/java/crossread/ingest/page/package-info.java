/** Reads saved web pages: what they say of themselves, and their main text. */
@NullMarked
package crossread.ingest.page;

import org.jspecify.annotations.NullMarked;
