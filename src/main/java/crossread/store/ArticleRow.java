package crossread.store;

import crossread.model.Article;
import crossread.model.Passage;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An article as the columns of its row. */
final class ArticleRow {
    /** Columns after the article's place, the digest not among them. */
    static final int COLUMNS = 10;

    private static final int TEXT = 8;
    private static final String ADDRESS = "address";

    private ArticleRow() {}

    static List<@Nullable String> of(Article article) {
        LocalDate published = article.published();
        return Arrays.asList(
                article.id(),
                article.file(),
                article.title(),
                article.outlet(),
                article.author(),
                published == null ? null : published.toString(),
                article.language(),
                article.sha256(),
                article.text(),
                parts(article));
    }

    /**
     * @throws RuntimeException where the columns are no article
     */
    static Article read(List<@Nullable String> row) {
        String published = row.get(5);
        String text = given(row.get(TEXT));
        List<Span> paragraphs = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        List<Span> furniture = new ArrayList<>();
        for (String part : given(row.get(9)).lines().toList()) {
            List<@Nullable String> fields = Fields.split(part);
            if (given(fields.get(0)).equals(ADDRESS)) {
                continue;
            }
            Span span =
                    new Span(
                            Integer.parseInt(given(fields.get(1))),
                            Integer.parseInt(given(fields.get(2))));
            if (span.end() > text.length()) {
                throw new IllegalArgumentException("a part lies outside its text");
            }
            switch (given(fields.get(0))) {
                case "paragraph" -> paragraphs.add(span);
                case "passage" -> passages.add(new Passage(span, fields.get(3)));
                case "furniture" -> furniture.add(span);
                default -> throw new IllegalArgumentException("no such part");
            }
        }
        return new Article(
                given(row.get(0)),
                given(row.get(1)),
                address(given(row.get(9))),
                row.get(2),
                row.get(3),
                row.get(4),
                published == null ? null : LocalDate.parse(published),
                given(row.get(6)),
                given(row.get(7)),
                text,
                paragraphs,
                passages,
                furniture);
    }

    /** The article's place on the web, which stands among its parts; null where it has none. */
    private static @Nullable String address(String parts) {
        return parts.lines()
                .map(Fields::split)
                .filter(fields -> given(fields.get(0)).equals(ADDRESS))
                .map(fields -> fields.get(1))
                .findFirst()
                .orElse(null);
    }

    private static String parts(Article article) {
        List<String> lines = new ArrayList<>();
        article.paragraphs().forEach(span -> lines.add(line("paragraph", span)));
        for (Passage passage : article.passages()) {
            Span span = passage.span();
            lines.add(
                    Fields.join(
                            Arrays.asList(
                                    "passage",
                                    Integer.toString(span.begin()),
                                    Integer.toString(span.end()),
                                    passage.outlet())));
        }
        article.furniture().forEach(span -> lines.add(line("furniture", span)));
        if (article.address() != null) {
            lines.add(Fields.join(List.of(ADDRESS, article.address())));
        }
        return String.join("\n", lines);
    }

    private static String line(String what, Span span) {
        return Fields.join(
                List.of(what, Integer.toString(span.begin()), Integer.toString(span.end())));
    }

    private static String given(@Nullable String field) {
        if (field == null) {
            throw new IllegalArgumentException("a field is missing");
        }
        return field;
    }
}
