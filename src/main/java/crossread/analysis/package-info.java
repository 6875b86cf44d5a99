/** Articles in, a comparison out, with progress. */
@NullMarked
package crossread.analysis;

import org.jspecify.annotations.NullMarked;
