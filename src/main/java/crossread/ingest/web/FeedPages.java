package crossread.ingest.web;

import crossread.ingest.ReadResult;
import crossread.ingest.feed.Feed;
import crossread.ingest.feed.FeedItem;
import crossread.ingest.format.UnreadableException;
import crossread.job.Progress;

import java.io.IOException;
import java.util.List;

/** Feeds, and the pages of their items that someone chose; private addresses are refused. */
public final class FeedPages {
    private FeedPages() {}

    /**
     * What the feed at an address lists.
     *
     * @throws IOException where there is none; its message is for a person
     * @throws crossread.job.CancelledException where the progress is cancelled
     */
    public static Feed list(String address, Progress progress) throws IOException {
        try (Web web = web(progress)) {
            return web.feed(address, progress);
        } catch (UnreadableException none) {
            throw new IOException(none.reason(), none);
        }
    }

    /**
     * The articles of the items that were chosen, see {@link Web#read(Feed, List, Progress)}.
     *
     * @throws crossread.job.CancelledException where the progress is cancelled
     */
    public static ReadResult read(Feed feed, List<FeedItem> items, Progress progress) {
        try (Web web = web(progress)) {
            return web.read(feed, items, progress);
        }
    }

    private static Web web(Progress progress) {
        return new Web(WebRules.usual(false), notice -> progress.report(-1, notice));
    }
}
