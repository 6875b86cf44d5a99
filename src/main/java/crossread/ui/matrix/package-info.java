/** Topics down, articles across, and one topic at a time. */
@NullMarked
package crossread.ui.matrix;

import org.jspecify.annotations.NullMarked;
