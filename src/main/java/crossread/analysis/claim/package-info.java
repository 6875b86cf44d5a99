/**
 * Finds what one article claims: numbers, times, quotations, roles, statements, and who says so.
 */
@NullMarked
package crossread.analysis.claim;

import org.jspecify.annotations.NullMarked;
