/** The story file: articles, decisions and view in one file, each decision durable at once. */
@NullMarked
package crossread.store;

import org.jspecify.annotations.NullMarked;
