package crossread.ui.shell;

import crossread.ingest.ReadResult;
import crossread.job.Progress;
import crossread.model.Article;
import crossread.model.Comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What the window has done for it. Each is called off the JavaFX thread.
 *
 * @param samples files or folders of articles to try the program with; empty where there are none
 */
public record Services(
        Reading reading, Comparing comparing, Exporting exporting, List<String> samples) {
    public Services {
        samples = List.copyOf(samples);
    }

    /** Reads files and folders; see {@link crossread.ingest.Inputs#read}. */
    @FunctionalInterface
    public interface Reading {
        ReadResult read(List<String> paths, Progress progress);
    }

    /** Compares articles; see {@link crossread.analysis.Comparer#compare}. */
    @FunctionalInterface
    public interface Comparing {
        Comparison compare(List<Article> articles, Progress progress);
    }

    /** Writes a comparison as an annotated PDF. */
    @FunctionalInterface
    public interface Exporting {
        void export(Comparison comparison, Path file, Progress progress) throws IOException;
    }
}
