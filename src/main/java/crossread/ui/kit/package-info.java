/** What every screen uses: theme, dialogs, key bindings, and jobs on the JavaFX thread. */
@NullMarked
package crossread.ui.kit;

import org.jspecify.annotations.NullMarked;
