package crossread.ui.shell;

import crossread.export.ExportRequest;
import crossread.export.PdfOptions;
import crossread.ingest.ReadResult;
import crossread.ingest.feed.Feed;
import crossread.ingest.feed.FeedItem;
import crossread.job.Progress;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Reviewed;
import crossread.model.Step;
import crossread.store.StoryShelf;
import crossread.ui.kit.Readers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What the window has done for it. Each is called off the JavaFX thread.
 *
 * @param feeds lists feeds and fetches what was chosen of them
 * @param shelf where stories without a name are kept, and which were opened lately
 * @param readers how readers understand amounts
 * @param samples files or folders of articles to try the program with; empty where there are none
 */
public record Services(
        Reading reading,
        Comparing comparing,
        Reviewing reviewing,
        Exporting exporting,
        Feeds feeds,
        StoryShelf shelf,
        Readers readers,
        List<String> samples) {
    public Services {
        samples = List.copyOf(samples);
    }

    /** Without feeds. */
    public Services(
            Reading reading,
            Comparing comparing,
            Reviewing reviewing,
            Exporting exporting,
            StoryShelf shelf,
            Readers readers,
            List<String> samples) {
        this(reading, comparing, reviewing, exporting, Feeds.NONE, shelf, readers, samples);
    }

    /** Without feeds and figures of how readers understand amounts. */
    public Services(
            Reading reading,
            Comparing comparing,
            Reviewing reviewing,
            Exporting exporting,
            StoryShelf shelf,
            List<String> samples) {
        this(reading, comparing, reviewing, exporting, shelf, Readers.UNKNOWN, samples);
    }

    /** Reads files and folders; see {@link crossread.ingest.Inputs#read}. */
    @FunctionalInterface
    public interface Reading {
        ReadResult read(List<String> paths, Progress progress);
    }

    /** Feeds; see {@link crossread.ingest.web.FeedPages}. */
    public interface Feeds {
        Feeds NONE =
                new Feeds() {
                    @Override
                    public Feed list(String address, Progress progress) throws IOException {
                        throw new IOException(address);
                    }

                    @Override
                    public ReadResult read(Feed feed, List<FeedItem> items, Progress progress) {
                        return new ReadResult(List.of(), List.of());
                    }
                };

        /**
         * @throws IOException where there is no feed; its message is for a person
         */
        Feed list(String address, Progress progress) throws IOException;

        ReadResult read(Feed feed, List<FeedItem> items, Progress progress);
    }

    /** Compares articles; see {@link crossread.analysis.Comparer#compare}. */
    @FunctionalInterface
    public interface Comparing {
        Comparison compare(List<Article> articles, Progress progress);
    }

    /**
     * Puts decisions into effect; see {@link crossread.analysis.Comparer#review}. May be called
     * while articles are compared.
     */
    @FunctionalInterface
    public interface Reviewing {
        Reviewed review(Comparison comparison, List<Step> steps);
    }

    /** Writes a comparison, a PDF by the options; see {@link crossread.export.Exporter#export}. */
    @FunctionalInterface
    public interface Exporting {
        void export(ExportRequest request, Path file, PdfOptions options, Progress progress)
                throws IOException;
    }
}
