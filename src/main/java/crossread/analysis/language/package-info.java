/** Sentences, tokens, parts of speech, and the meaning of sentences. */
@NullMarked
package crossread.analysis.language;

import org.jspecify.annotations.NullMarked;
