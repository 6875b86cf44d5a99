/** Starts the program and builds its parts. */
@NullMarked
package crossread.app;

import org.jspecify.annotations.NullMarked;
