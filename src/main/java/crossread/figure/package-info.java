/** Figures as shapes and words, laid out once and drawn by every output. */
@NullMarked
package crossread.figure;

import org.jspecify.annotations.NullMarked;
