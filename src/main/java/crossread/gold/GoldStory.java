package crossread.gold;

import crossread.model.Article;
import crossread.model.Relation;
import crossread.model.Side;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A reading of a story made by hand: which mentions answer each other, and how.
 *
 * @param name what the story is called
 * @param articles the story's articles by the keys the reading gives them
 */
public record GoldStory(String name, Map<String, Article> articles, List<Pair> pairs) {
    public GoldStory {
        articles = Map.copyOf(articles);
        pairs = List.copyOf(pairs);
    }

    /** A mention: where it stands in the article of a key. */
    public record Place(String article, Span span) {
        /** Whether two mentions share at least half of the shorter one's units. */
        public boolean covers(Place other) {
            int overlap =
                    Math.min(span.end(), other.span.end())
                            - Math.max(span.begin(), other.span.begin());
            return article.equals(other.article)
                    && overlap > 0
                    && overlap * 2 >= Math.min(span.length(), other.span.length());
        }
    }

    /** Two mentions and their relation, whoever read them so. */
    public record Pair(String kind, Place a, Place b, Relation relation, @Nullable Side finer) {
        public boolean isStatement() {
            return kind.equals("statement");
        }

        public boolean isAligned() {
            return relation != Relation.OTHER_EVENT;
        }

        public boolean isTypedConflict() {
            return relation == Relation.CONFLICT && !isStatement();
        }
    }

    /**
     * The place of the n-th occurrence of some words in an article.
     *
     * @throws IllegalArgumentException if they do not occur so often
     */
    public static Place place(String key, Article article, String words, int n) {
        int at = -1;
        for (int i = 0; i < n; i++) {
            at = article.text().indexOf(words, at + 1);
            if (at < 0) {
                throw new IllegalArgumentException("'" + words + "' is not in " + article.file());
            }
        }
        return new Place(key, new Span(at, at + words.length()));
    }
}
