/** How many articles, outlets, origins and days there are, and who covers what, by label. */
@NullMarked
package crossread.ui.coverage;

import org.jspecify.annotations.NullMarked;
