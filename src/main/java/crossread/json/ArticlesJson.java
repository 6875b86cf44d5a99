package crossread.json;

import crossread.model.Article;
import crossread.model.Span;

import java.io.IOException;
import java.util.List;

/** What was read from each input, as JSON. */
public final class ArticlesJson {
    private ArticlesJson() {}

    /** {@code {"articles":[{"file","title","outlet",…}]}}, ending in a line break. */
    public static String write(List<Article> articles) {
        JsonText json = JsonText.indented();
        return json.object(
                        () ->
                                json.array(
                                        "articles",
                                        articles,
                                        article -> json.object(() -> write(json, article))))
                .toString();
    }

    private static void write(JsonText json, Article article) throws IOException {
        head(json, article);
        json.field("address", article.address());
        json.field("text", article.text());
        parts(json, article);
    }

    /** What is known of an article beside its text. */
    static void head(JsonText json, Article article) throws IOException {
        json.field("file", article.file())
                .field("title", article.title())
                .field("outlet", article.outlet())
                .field("author", article.author())
                .field("published", article.published())
                .field("language", article.language());
    }

    /** Where its passages and its furniture stand. */
    static void parts(JsonText json, Article article) throws IOException {
        json.array(
                "passages",
                article.passages(),
                passage ->
                        json.object(
                                () -> {
                                    span(json, passage.span());
                                    json.field("outlet", passage.outlet());
                                }));
        json.array("furniture", article.furniture(), part -> json.object(() -> span(json, part)));
    }

    static void span(JsonText json, Span span) throws IOException {
        json.field("begin", span.begin()).field("end", span.end());
    }
}
