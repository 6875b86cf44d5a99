/** Scores Crossread on sets of texts that were read by hand and are no part of the project. */
@NullMarked
package crossread.evaluation;

import org.jspecify.annotations.NullMarked;
