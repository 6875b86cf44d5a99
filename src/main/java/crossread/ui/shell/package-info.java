/** The main window: composes the screens and holds what is selected. */
@NullMarked
package crossread.ui.shell;

import org.jspecify.annotations.NullMarked;
