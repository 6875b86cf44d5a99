/** Knows an article again, as it is or in another version, and finds what changed. */
@NullMarked
package crossread.analysis.version;

import org.jspecify.annotations.NullMarked;
