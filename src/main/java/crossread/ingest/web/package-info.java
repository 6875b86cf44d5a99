/** Fetches pages and feeds from the web, on request only, and reads them as articles. */
@NullMarked
package crossread.ingest.web;

import org.jspecify.annotations.NullMarked;
