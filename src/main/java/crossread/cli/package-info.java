/** The commands that work without a window. */
@NullMarked
package crossread.cli;

import org.jspecify.annotations.NullMarked;
