package crossread.analysis.claim;

import crossread.analysis.language.AnnotatedText;
import crossread.model.Article;

/** An article with its sentences and words: what the finders of claims work on. */
public record Reading(Article article, AnnotatedText annotated) {
    public String text() {
        return article.text();
    }
}
