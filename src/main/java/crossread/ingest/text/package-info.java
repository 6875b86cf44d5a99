/** Finds the parts of an article in plain text: paragraphs, head, furniture, passages. */
@NullMarked
package crossread.ingest.text;

import org.jspecify.annotations.NullMarked;
