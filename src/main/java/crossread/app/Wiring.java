package crossread.app;

import crossread.analysis.Comparer;
import crossread.analysis.claim.Mentions;
import crossread.analysis.claim.Reading;
import crossread.analysis.language.Annotator;
import crossread.analysis.relate.TextRelation;
import crossread.cli.Services;
import crossread.cli.Window;
import crossread.export.ExportException;
import crossread.export.PdfExporter;
import crossread.export.PdfOptions;
import crossread.job.Progress;
import crossread.json.ComparisonJson;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.NewsStory;
import crossread.model.Reviewed;
import crossread.model.Step;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Builds the program's services: the one place that knows which class does what. */
final class Wiring implements Services, AutoCloseable {
    private @Nullable Comparer comparer;
    private @Nullable Annotator annotator;

    /** The window that the commands see. */
    Window window() {
        return new DesktopWindow();
    }

    @Override
    public Comparison compare(List<Article> articles, List<Step> steps, Progress progress) {
        return comparer().compare(articles, steps, progress).comparison();
    }

    /** Puts decisions into effect on a comparison. */
    Reviewed review(Comparison comparison, List<Step> steps) {
        return comparer().review(comparison, steps);
    }

    @Override
    public List<NewsStory> stories(List<Article> articles, Progress progress) {
        return comparer().stories(articles, progress);
    }

    @Override
    public TextRelation relate(Article a, Article b) {
        return comparer().relate(a, b);
    }

    @Override
    public List<Mention> mentions(Article article) {
        if (annotator == null) {
            annotator = new Annotator();
        }
        return Mentions.of(new Reading(article, annotator.annotate(article)));
    }

    @Override
    public void exportPdf(Comparison comparison, Path file, boolean statements, Progress progress)
            throws ExportException {
        PdfOptions options =
                PdfOptions.of(LocalDate.now(ZoneId.systemDefault()))
                        .attaching(ComparisonJson.write(comparison));
        Comparison shown = statements ? comparison : comparison.without(Kind.STATEMENT);
        new PdfExporter().export(shown, file, options, progress);
    }

    /** Built at its first use, so that commands that compare nothing start at once. */
    private synchronized Comparer comparer() {
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
