package crossread.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * One text by one outlet, as it was read. Its text is never altered.
 *
 * @param id short name, unique among the articles compared: {@code a1}, {@code a2}, …
 * @param file where it came from: a path as given, or an address
 * @param address its place on the web, or null where none is known
 * @param title its headline, or null where it has none
 * @param outlet who published it, or null
 * @param author who wrote it, or null
 * @param published the day it was published, or null where nothing says so
 * @param language BCP 47 tag, such as {@code en}
 * @param sha256 hash of the text's UTF-8 bytes, in lower-case hexadecimal
 * @param text all of it, to the character
 * @param paragraphs where its paragraphs stand, headings included, in order, without overlaps; what
 *     lies between them is white space
 * @param passages which outlet wrote what, in order; never empty
 * @param furniture parts of the page that are not the article's own words (share bars, buttons,
 *     newsletter boxes), in order; they are shown dimmed and not compared
 */
public record Article(
        String id,
        String file,
        @Nullable String address,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable LocalDate published,
        String language,
        String sha256,
        String text,
        List<Span> paragraphs,
        List<Passage> passages,
        List<Span> furniture) {
    public Article {
        paragraphs = List.copyOf(paragraphs);
        passages = List.copyOf(passages);
        furniture = List.copyOf(furniture);
    }

    /** An article of which no place on the web is known. */
    public Article(
            String id,
            String file,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String author,
            @Nullable LocalDate published,
            String language,
            String sha256,
            String text,
            List<Span> paragraphs,
            List<Passage> passages,
            List<Span> furniture) {
        this(
                id,
                file,
                null,
                title,
                outlet,
                author,
                published,
                language,
                sha256,
                text,
                paragraphs,
                passages,
                furniture);
    }

    /** The passage that holds an offset; the last one where none does. */
    public Passage passageAt(int offset) {
        for (Passage passage : passages) {
            if (passage.span().contains(offset)) {
                return passage;
            }
        }
        return passages.getLast();
    }

    public boolean isFurniture(Span span) {
        return furniture.stream().anyMatch(part -> part.overlaps(span));
    }

    /** The same article with the day the analyst gave it, or with none. */
    public Article datedOn(@Nullable LocalDate day) {
        return new Article(
                id,
                file,
                address,
                title,
                outlet,
                author,
                day,
                language,
                sha256,
                text,
                paragraphs,
                passages,
                furniture);
    }

    /** The same article with other parts set aside. */
    public Article withFurniture(List<Span> parts) {
        return new Article(
                id,
                file,
                address,
                title,
                outlet,
                author,
                published,
                language,
                sha256,
                text,
                paragraphs,
                passages,
                parts);
    }

    /** The same article under another short name. */
    public Article named(String other) {
        return new Article(
                other,
                file,
                address,
                title,
                outlet,
                author,
                published,
                language,
                sha256,
                text,
                paragraphs,
                passages,
                furniture);
    }
}
