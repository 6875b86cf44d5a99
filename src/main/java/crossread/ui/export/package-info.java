/** The annotated PDF before it is saved or printed: what is chosen, and how its pages look. */
@NullMarked
package crossread.ui.export;

import org.jspecify.annotations.NullMarked;
