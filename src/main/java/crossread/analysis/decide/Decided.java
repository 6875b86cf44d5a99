package crossread.analysis.decide;

import crossread.model.Anchor;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Decision;
import crossread.model.Reviewed;
import crossread.model.Span;
import crossread.model.Step;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts decisions into effect. Some change what is compared: apply those to the articles first
 * ({@link #articles}), compare, and apply the rest to the comparison ({@link #of}). Both are pure
 * functions of their arguments.
 */
public final class Decided {
    private Decided() {}

    /** The articles as the analyst dated them, with the words that were restored to them. */
    public static List<Article> articles(List<Article> articles, List<Step> steps) {
        List<Article> decided = new ArrayList<>(articles);
        for (Step step : steps) {
            switch (step.decision()) {
                case Decision.DateArticle dated -> date(decided, dated);
                case Decision.RestoreFurniture restored -> restore(decided, restored.words());
                default -> {}
            }
        }
        return List.copyOf(decided);
    }

    /** Whether a decision changes what is compared, so that the articles must be compared anew. */
    public static boolean changesArticles(Decision decision) {
        return decision instanceof Decision.DateArticle
                || decision instanceof Decision.RestoreFurniture;
    }

    /**
     * A comparison with the analyst's decisions in effect, the latest one last.
     *
     * @param comparison of the articles as {@link #articles} gives them
     * @param steps the decisions that count
     * @param reader reads the claims that the analyst made by hand
     */
    public static Reviewed of(Comparison comparison, List<Step> steps, ClaimReader reader) {
        if (steps.isEmpty()) {
            return Reviewed.of(comparison);
        }
        Folding folding = new Folding(comparison, reader);
        steps.forEach(folding::apply);
        return folding.reviewed();
    }

    private static void date(List<Article> articles, Decision.DateArticle dated) {
        Article article = new Places(articles).article(dated.article());
        if (article != null) {
            articles.replaceAll(
                    other -> other.id().equals(article.id()) ? other.datedOn(dated.day()) : other);
        }
    }

    private static void restore(List<Article> articles, Anchor words) {
        Places.Place place = new Places(articles).place(words);
        if (place == null) {
            return;
        }
        List<Span> left =
                place.article().furniture().stream()
                        .filter(part -> !part.overlaps(place.span()))
                        .toList();
        articles.replaceAll(
                other ->
                        other.id().equals(place.article().id())
                                ? other.withFurniture(left)
                                : other);
    }
}
