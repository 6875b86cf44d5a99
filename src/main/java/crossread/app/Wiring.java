package crossread.app;

import crossread.analysis.Comparer;
import crossread.analysis.claim.Mentions;
import crossread.analysis.claim.Reading;
import crossread.analysis.language.Annotator;
import crossread.analysis.relate.TextRelation;
import crossread.cli.Services;
import crossread.cli.Window;
import crossread.export.ExportException;
import crossread.export.ExportRequest;
import crossread.export.Exporter;
import crossread.export.PdfOptions;
import crossread.job.Progress;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Mention;
import crossread.model.NewsStory;
import crossread.model.Reviewed;
import crossread.model.Step;
import crossread.store.ComparisonShelf;
import crossread.store.SystemFolders;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Builds the program's services: the one place that knows which class does what. */
final class Wiring implements Services, AutoCloseable {
    private final ComparisonShelf shelf =
            new ComparisonShelf(SystemFolders.ofUser().cache(), rules());
    private @Nullable Comparer comparer;
    private @Nullable Annotator annotator;

    /** The window that the commands see. */
    Window window() {
        return new DesktopWindow();
    }

    @Override
    public Reviewed compare(List<Article> articles, List<Step> steps, Progress progress) {
        return comparer().compare(articles, steps, progress);
    }

    /** The same for the window: what was compared before is taken from the shelf. */
    Comparison compareAgain(List<Article> articles, Progress progress) {
        Optional<Comparison> known = shelf.of(articles);
        if (known.isPresent()) {
            return known.get();
        }
        Comparison made = compare(articles, progress);
        shelf.keep(articles, made);
        return made;
    }

    /**
     * Another build may compare otherwise, even under the same version, so the program's file and
     * its time tell the rules.
     */
    private static String rules() {
        try {
            Path program =
                    Path.of(
                            Wiring.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return Files.isDirectory(program)
                    ? UUID.randomUUID().toString()
                    : Files.size(program) + " " + Files.getLastModifiedTime(program);
        } catch (IOException | URISyntaxException unknown) {
            return UUID.randomUUID().toString();
        }
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
    public void exportPdf(ExportRequest request, Path file, PdfOptions options, Progress progress)
            throws ExportException {
        boolean carries = !options.has(PdfOptions.Choice.NO_ATTACHMENTS);
        try (CarriedStory carried =
                carries ? CarriedStory.of(request.story()) : CarriedStory.NONE) {
            new Exporter(options.carrying(carried.file())).export(request, file, progress);
        }
    }

    @Override
    public PdfOptions pdfOptions() {
        return PdfOptions.of(LocalDate.now(ZoneId.systemDefault()));
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
