/**
 * Articles side by side with their claims marked, ribbons between linked claims, and panes that
 * scroll together.
 */
@NullMarked
package crossread.ui.reader;

import org.jspecify.annotations.NullMarked;
