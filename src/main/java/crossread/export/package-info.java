/** A comparison as PDF, text and other documents that leave the desk. */
@NullMarked
package crossread.export;

import org.jspecify.annotations.NullMarked;
