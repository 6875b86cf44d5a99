/** Readings of a story made by hand, and how well a comparison agrees with one. */
@NullMarked
package crossread.gold;

import org.jspecify.annotations.NullMarked;
