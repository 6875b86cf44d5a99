/** Which articles of a mixed folder tell the same story. */
@NullMarked
package crossread.analysis.story;

import org.jspecify.annotations.NullMarked;
