package crossread.ingest.feed;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a feed lists, the newest items first as a rule. XML is read by jsoup, which knows no
 * entities but HTML's and takes broken markup as it comes, as many feeds are broken.
 *
 * @param title of the feed, which is most often the outlet's name, or null
 * @param language BCP 47 tag without a region, or null
 */
public record Feed(@Nullable String title, @Nullable String language, List<FeedItem> items) {
    private static final int MOST_ITEMS = 2000;

    public Feed {
        items = List.copyOf(items);
    }

    /**
     * @throws IOException where the bytes are no feed
     */
    public static Feed of(byte[] bytes) throws IOException {
        String start =
                new String(bytes, 0, Math.min(64, bytes.length), StandardCharsets.ISO_8859_1);
        boolean isJson =
                start.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().startsWith("{");
        Feed feed = isJson ? JsonFeed.of(bytes) : XmlFeed.of(bytes);
        return new Feed(feed.title, feed.language, feed.items.stream().limit(MOST_ITEMS).toList());
    }

    static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.replaceAll("\\s+", " ").strip();
    }

    /** A language without its region. */
    static @Nullable String language(@Nullable String tag) {
        return tag == null || !tag.matches("[A-Za-z]{2,3}(?:[-_].*)?")
                ? null
                : tag.split("[-_]", 2)[0].toLowerCase(java.util.Locale.ROOT);
    }
}
