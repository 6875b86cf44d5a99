package crossread.analysis.decide;

import crossread.model.Anchor;
import crossread.model.Article;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds anchored words again. In the text they were found in, the offset tells. In a text that has
 * changed, every place with the same words is weighed by how much of what stood around them still
 * does; it must be enough, and more than at any other place.
 */
final class Places {
    /**
     * Of twice {@link Anchor#CONTEXT}: what must still stand around words in a text that changed.
     */
    private static final int ENOUGH = 8;

    /** The same for a text under another name, which might be another article. */
    private static final int ENOUGH_ELSEWHERE = 40;

    /** So many words can hardly stand in two places by chance. */
    private static final int LONG = 40;

    private final List<Article> articles;
    private final Map<String, FlatText> flat = new HashMap<>();

    Places(List<Article> articles) {
        this.articles = articles;
    }

    /** Words in an article. */
    record Place(Article article, Span span) {}

    private record Found(Place place, int score) {}

    /** The article that an anchor was set in, or a newer text of it, or null. */
    @Nullable Article article(Anchor anchor) {
        return same(anchor)
                .findFirst()
                .or(() -> named(anchor).findFirst())
                .orElseGet(
                        () -> {
                            Place place = anchor.words().isEmpty() ? null : elsewhere(anchor);
                            return place == null ? null : place.article();
                        });
    }

    /** Where the words of an anchor stand now, or null. */
    @Nullable Place place(Anchor anchor) {
        Article same = same(anchor).findFirst().orElse(null);
        if (same != null) {
            Span span = new Span(anchor.begin(), anchor.begin() + anchor.words().length());
            if (span.end() <= same.text().length() && span.in(same.text()).equals(anchor.words())) {
                return new Place(same, span);
            }
            return best(anchor, List.of(same), ENOUGH);
        }
        Place changed = best(anchor, named(anchor).toList(), ENOUGH);
        return changed == null ? elsewhere(anchor) : changed;
    }

    private Stream<Article> same(Anchor anchor) {
        return articles.stream()
                .filter(article -> article.sha256().equals(anchor.sha256()))
                .sorted(Comparator.comparing(article -> !article.file().equals(anchor.file())));
    }

    private Stream<Article> named(Anchor anchor) {
        return articles.stream().filter(article -> article.file().equals(anchor.file()));
    }

    private @Nullable Place elsewhere(Anchor anchor) {
        return best(anchor, articles, ENOUGH_ELSEWHERE);
    }

    private @Nullable Place best(Anchor anchor, List<Article> among, int enough) {
        String words = FlatText.of(anchor.words());
        if (words.isEmpty()) {
            return null;
        }
        Found best = null;
        boolean tied = false;
        for (Article article : among) {
            FlatText text = flat.computeIfAbsent(article.id(), id -> new FlatText(article.text()));
            int at = text.text().indexOf(words);
            while (at >= 0) {
                int score = score(anchor, words, text.text(), at);
                if (best == null || score >= best.score()) {
                    tied = best != null && score == best.score();
                    best = new Found(new Place(article, text.original(at, words.length())), score);
                }
                at = text.text().indexOf(words, at + 1);
            }
        }
        if (best == null || tied) {
            return null;
        }
        return best.score() >= enough || words.length() >= LONG ? best.place() : null;
    }

    /** How many characters around a place are those that stood around the words. */
    private static int score(Anchor anchor, String words, String text, int at) {
        String before = FlatText.of(anchor.before());
        String after = FlatText.of(anchor.after());
        int end = at + words.length();
        int back = 0;
        while (back < before.length()
                && back < at
                && before.charAt(before.length() - 1 - back) == text.charAt(at - 1 - back)) {
            back++;
        }
        int on = 0;
        while (on < after.length()
                && end + on < text.length()
                && after.charAt(on) == text.charAt(end + on)) {
            on++;
        }
        return back + on;
    }
}
