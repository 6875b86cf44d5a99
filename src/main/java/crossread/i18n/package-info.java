/** Every string that a person sees in the window and in exports. */
@NullMarked
package crossread.i18n;

import org.jspecify.annotations.NullMarked;
