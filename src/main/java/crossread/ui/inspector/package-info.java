/** What is known of the selected claim or link, and why. */
@NullMarked
package crossread.ui.inspector;

import org.jspecify.annotations.NullMarked;
