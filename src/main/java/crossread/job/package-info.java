/** Work with a title, progress and cancel, and who runs it. */
@NullMarked
package crossread.job;

import org.jspecify.annotations.NullMarked;
