package crossread.ingest.format;

import crossread.i18n.Messages;
import crossread.ingest.feed.Feed;
import crossread.ingest.feed.FeedItem;

import java.io.IOException;

/** Reads a saved feed: an article for each item that brings its words along. */
final class FeedReader implements FormatReader {
    private static final Messages MESSAGES = Messages.of("ingest");

    @Override
    public void read(Source source, Harvest harvest) throws IOException, UnreadableException {
        Feed feed = Feed.of(source.bytes(TextReader.LIMIT));
        int number = 0;
        int without = 0;
        for (FeedItem item : feed.items()) {
            number++;
            if (item.text().isBlank()) {
                without++;
                continue;
            }
            harvest.add(
                    new Draft(
                            source.name() + "#" + number,
                            item.address(),
                            item.title(),
                            feed.title(),
                            item.author(),
                            item.published(),
                            feed.language(),
                            item.text()));
        }
        if (without > 0 || number == 0) {
            throw new UnreadableException(
                    number == 0
                            ? MESSAGES.get("feed-empty")
                            : MESSAGES.get("feed-without-text", without, number));
        }
    }
}
