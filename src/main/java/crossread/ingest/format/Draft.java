package crossread.ingest.format;

import crossread.ingest.page.WebPage;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One article as its file gives it: its words, and what the file says of it beside them.
 *
 * @param name where it came from, as people are to see it
 * @param address its place on the web, or null
 * @param title its headline, or null where the file says none
 * @param outlet who published it, or null
 * @param author who wrote it, or null
 * @param published the day it was published, or null
 * @param language BCP 47 tag without a region, or null
 */
public record Draft(
        String name,
        @Nullable String address,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable String language,
        String text) {

    /** A text of which nothing is known beside its words and its place. */
    public static Draft of(String name, @Nullable String address, String text) {
        return new Draft(name, address, null, null, null, null, null, text);
    }

    /**
     * @param address where the page was found, or null; what the page says of itself goes before it
     */
    static Draft of(String name, @Nullable String address, WebPage page) {
        return new Draft(
                name,
                page.address() != null ? page.address() : address,
                page.title(),
                page.outlet(),
                page.author(),
                page.published(),
                page.language(),
                page.text());
    }
}
