/** The timeline as a control with a skin. */
@NullMarked
package crossread.ui.timeline;

import org.jspecify.annotations.NullMarked;
