package crossread.analysis.claim;

import crossread.model.Mention;

import java.util.List;

/** Finds the claims of one kind, or of kindred kinds, in one article. A pure function. */
@FunctionalInterface
public interface MentionFinder {
    /** The mentions in the order of the text; none inside the article's furniture. */
    List<Mention> find(Reading reading);
}
