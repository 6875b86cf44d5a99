package crossread.model;

/**
 * Words of an article, held by themselves and by what stands around them, so that they are found
 * again when the article was read anew or its text has changed. The offset is a hint only.
 *
 * @param sha256 hash of the text they were found in
 * @param file where that text came from
 * @param begin offset they had there
 * @param before up to {@link #CONTEXT} characters before them
 * @param after up to {@link #CONTEXT} characters after them
 */
public record Anchor(
        String sha256, String file, int begin, String words, String before, String after) {
    /** How much of what stands around the words is kept, in UTF-16 units. */
    public static final int CONTEXT = 40;

    public static Anchor of(Article article, Span span) {
        String text = article.text();
        return new Anchor(
                article.sha256(),
                article.file(),
                span.begin(),
                span.in(text),
                text.substring(Math.max(0, span.begin() - CONTEXT), span.begin()),
                text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
    }

    /** The article as a whole: no words, at its begin. */
    public static Anchor of(Article article) {
        return of(article, new Span(0, 0));
    }
}
