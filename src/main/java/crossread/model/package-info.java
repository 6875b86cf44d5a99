/** What an analyst talks about, as immutable records: articles, claims, events, links. */
@NullMarked
package crossread.model;

import org.jspecify.annotations.NullMarked;
