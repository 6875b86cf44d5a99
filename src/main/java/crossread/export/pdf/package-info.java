/**
 * Tagged pages: typefaces, lines, tables, links and highlights in a PDF that readers can follow.
 */
@NullMarked
package crossread.export.pdf;

import org.jspecify.annotations.NullMarked;
