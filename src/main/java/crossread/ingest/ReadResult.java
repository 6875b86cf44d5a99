package crossread.ingest;

import crossread.model.Article;

import java.util.List;

/**
 * What came of reading several inputs.
 *
 * @param articles with ids {@code a1}, {@code a2}, … in the order of the inputs
 * @param problems the inputs that could not be read, in order
 */
public record ReadResult(List<Article> articles, List<Problem> problems) {
    public ReadResult {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }
}
