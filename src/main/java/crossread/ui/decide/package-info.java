/** Takes the analyst's decisions on what is selected. */
@NullMarked
package crossread.ui.decide;

import org.jspecify.annotations.NullMarked;
