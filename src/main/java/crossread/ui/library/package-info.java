/** The list of articles. */
@NullMarked
package crossread.ui.library;

import org.jspecify.annotations.NullMarked;
