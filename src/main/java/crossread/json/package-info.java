/** The comparison and the settings as JSON. */
@NullMarked
package crossread.json;

import org.jspecify.annotations.NullMarked;
