package crossread.ingest.text;

import crossread.model.Passage;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What a text shows of itself as an article.
 *
 * @param title its headline, or null where it has none
 * @param outlet who published it, or null
 * @param author who wrote it, or null
 * @param published the day its date line names, or null
 * @param paragraphs in order, without white space at their ends
 * @param furniture what is not the article's own words, its date line included, in order
 * @param passages in order; they cover the whole text
 */
public record ArticleText(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable LocalDate published,
        List<Span> paragraphs,
        List<Span> furniture,
        List<Passage> passages) {

    /** The paragraphs of a text, and nothing else of it. */
    public static List<Span> paragraphs(String text) {
        return Paragraphs.of(text);
    }

    /** Reads a text of any length; a pure function. */
    public static ArticleText of(String text) {
        List<Span> all = Paragraphs.of(text);
        Masthead head = Masthead.of(text, all, new Frame(text, all).menu());
        List<Span> furniture = Furniture.of(text, head.paragraphs(), head.title(), head.parts());
        List<Passage> passages =
                Passages.of(text, head.paragraphs(), furniture, head.title(), head.outlet());
        Span title = head.title();
        return new ArticleText(
                title == null ? null : title.in(text),
                head.outlet(),
                head.author(),
                head.published(),
                head.paragraphs(),
                furniture,
                passages);
    }
}
