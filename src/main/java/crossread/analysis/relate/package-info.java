/** Which claims answer the same question, and how two of them relate. */
@NullMarked
package crossread.analysis.relate;

import org.jspecify.annotations.NullMarked;
