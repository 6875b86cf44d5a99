package crossread.app;

import crossread.analysis.Comparer;
import crossread.cli.Services;
import crossread.cli.Window;
import crossread.job.Progress;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Mention;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Builds the program's services: the one place that knows which class does what. */
final class Wiring implements Services, AutoCloseable {
    private @Nullable Comparer comparer;

    /** The window that the commands see. */
    Window window() {
        return new DesktopWindow();
    }

    @Override
    public Comparison compare(List<Article> articles, Progress progress) {
        return comparer().compare(articles, progress);
    }

    @Override
    public List<Mention> mentions(Article article) {
        return comparer().compare(List.of(article), Progress.NONE).claims().stream()
                .map(Claim::mention)
                .toList();
    }

    @Override
    public void exportPdf(Comparison comparison, Path file, Progress progress) throws IOException {
        throw new IOException("no exporter");
    }

    /** Built at its first use, so that commands that compare nothing start at once. */
    private Comparer comparer() {
        if (comparer == null) {
            comparer = new Comparer();
        }
        return comparer;
    }

    @Override
    public void close() {
        if (comparer != null) {
            comparer.close();
        }
    }
}
