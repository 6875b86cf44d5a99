package crossread.analysis.decide;

import crossread.model.Article;
import crossread.model.Mention;
import crossread.model.Span;

/** Reads words that the analyst calls a claim. */
@FunctionalInterface
public interface ClaimReader {
    /** What the words state: their value where they have one that can be read, else a statement. */
    Mention read(Article article, Span words);
}
