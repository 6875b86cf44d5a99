/** Which events the articles are about, and when they happened. */
@NullMarked
package crossread.analysis.event;

import org.jspecify.annotations.NullMarked;
