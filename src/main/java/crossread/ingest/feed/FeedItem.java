package crossread.ingest.feed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One item of a feed.
 *
 * @param address of its page, or null
 * @param text the words it brings along, whole or in short; may be empty
 */
public record FeedItem(
        @Nullable String title,
        @Nullable String address,
        @Nullable String author,
        @Nullable LocalDate published,
        String text) {}
