/** What the analyst has decided, found again in the articles and put into effect. */
@NullMarked
package crossread.analysis.decide;

import org.jspecify.annotations.NullMarked;
