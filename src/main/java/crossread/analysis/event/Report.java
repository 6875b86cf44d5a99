package crossread.analysis.event;

import crossread.analysis.claim.Reading;
import crossread.model.Article;
import crossread.model.Mention;

import java.util.List;

/**
 * One article with what it claims.
 *
 * @param index position of the article in the comparison
 * @param mentions in the order of the text
 * @param ids names of the claims made from the mentions, in the same order
 */
public record Report(int index, Reading reading, List<Mention> mentions, List<String> ids) {
    public Report {
        mentions = List.copyOf(mentions);
        ids = List.copyOf(ids);
        if (mentions.size() != ids.size()) {
            throw new IllegalArgumentException("one id for each mention");
        }
    }

    public Article article() {
        return reading.article();
    }
}
