package crossread.export;

import crossread.export.pdf.DocumentFacts;
import crossread.export.pdf.Flow;
import crossread.export.pdf.PageShape;
import crossread.export.pdf.Sheet;
import crossread.export.pdf.TaggedDocument;
import crossread.i18n.Messages;
import crossread.job.Progress;
import crossread.json.ComparisonJson;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Event;
import crossread.model.Reviewed;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes a comparison as an annotated PDF that stands on its own: what differs, the matrix, the
 * timeline, the articles in full with highlights and comments, and the comments in print. The same
 * comparison and options give the same bytes.
 */
public final class PdfExporter {
    private static final float SIDE = 54;
    private static final float LANDSCAPE_SIDE = 46;
    private static final float TOP = 58;
    private static final float BOTTOM = 62;
    private static final String LANGUAGE = "en";

    private final Messages messages = Messages.of("pdf");

    /**
     * Writes the PDF; see {@link SavedFile}.
     *
     * @throws ExportException where the file cannot be written; its message is for a person
     * @throws crossread.job.CancelledException where the job is told to stop; nothing is left
     *     behind
     */
    public void export(Reviewed reviewed, Path target, PdfOptions options, Progress progress)
            throws ExportException {
        SavedFile.write(target, beside -> write(reviewed, beside, options, progress));
        progress.report(1, messages.get("step.done"));
    }

    private void write(Reviewed whole, Path file, PdfOptions options, Progress progress)
            throws IOException {
        Reviewed reviewed = Exporter.shown(whole, options.has(PdfOptions.Choice.STATEMENTS));
        Comparison comparison = reviewed.comparison();
        String title = title(comparison, options);
        String subject = messages.get("document.subject", comparison.articles().size());
        DocumentFacts facts =
                new DocumentFacts(
                        title, subject, LANGUAGE, options.date(), seed(comparison, options, title));
        try (TaggedDocument document = new TaggedDocument(facts);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            compose(document, reviewed, options, title, progress);
            if (!options.has(PdfOptions.Choice.NO_ATTACHMENTS)) {
                attach(document, whole);
            }
            progress.checkCancelled();
            progress.report(0.9, messages.get("step.save"));
            document.save(out);
        }
    }

    private void compose(
            TaggedDocument document,
            Reviewed reviewed,
            PdfOptions options,
            String title,
            Progress progress)
            throws IOException {
        PdfOptions.Paper paper = options.paper();
        PageShape upright = new PageShape(paper.width(), paper.height(), SIDE, TOP, SIDE, BOTTOM);
        PageShape landscape = upright.landscape(LANDSCAPE_SIDE);
        Flow flow = new Flow(document, upright);
        Comparison comparison = reviewed.comparison();
        Book book = new Book(Catalogue.of(reviewed), options, flow);
        progress.report(0.05, messages.get("step.overview"));
        flow.newPage();
        Contents contents = new Contents(book);
        new CoverPart(book, contents).write(title, chapters(comparison));
        beginAfterCover(flow, upright);
        new DifferencesPart(book).write();
        progress.checkCancelled();
        if (!comparison.topics().isEmpty()) {
            flow.begin(landscape);
            new MatrixPart(book).write();
        }
        if (!comparison.events().isEmpty()) {
            flow.begin(landscape);
            new TimelinePart(book).write();
        }
        new ArticlesPart(book, upright).write(progress);
        flow.begin(upright);
        new NotesPart(book).write();
        flow.end();
        contents.complete();
        writeFooters(document, title);
    }

    /** On a page of its own, save where the cover ran over onto one and left most of it free. */
    private static void beginAfterCover(Flow flow, PageShape shape) throws IOException {
        boolean ranOver = flow.sheet().number() > 1;
        if (ranOver && flow.remaining() > (flow.bottom() - shape.top()) / 2) {
            flow.space(30);
        } else {
            flow.begin(shape);
        }
    }

    private List<Chapter> chapters(Comparison comparison) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Chapter(messages.get("differences.title"), DifferencesPart.PLACE));
        if (!comparison.topics().isEmpty()) {
            chapters.add(new Chapter(messages.get("matrix.title"), MatrixPart.PLACE));
        }
        if (!comparison.events().isEmpty()) {
            chapters.add(new Chapter(messages.get("timeline.title"), TimelinePart.PLACE));
        }
        chapters.add(new Chapter(messages.get("articles.title"), ArticlesPart.PLACE));
        chapters.add(new Chapter(messages.get("notes.title"), NotesPart.PLACE));
        return chapters;
    }

    /** A part of the report and the name of its place. */
    record Chapter(String title, String place) {}

    private String title(Comparison comparison, PdfOptions options) {
        String given = options.title();
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        int count = comparison.articles().size();
        return comparison.events().stream()
                .max(Comparator.comparingInt(event -> event.articles().size()))
                .map(Event::label)
                .map(label -> messages.get("document.title.event", label, count))
                .orElseGet(() -> messages.get("document.title", count));
    }

    /** Tells one comparison's PDF from another's. */
    private static long seed(Comparison comparison, PdfOptions options, String title) {
        long seed = title.hashCode() * 31L + options.date().toEpochDay();
        for (Article article : comparison.articles()) {
            seed = seed * 31 + article.sha256().hashCode();
        }
        return seed * 31 + comparison.links().size();
    }

    private void writeFooters(TaggedDocument document, String title) throws IOException {
        int pages = document.sheets().size();
        for (Sheet sheet : document.sheets()) {
            float y = sheet.height() - 30;
            String number = messages.get("footer.page", sheet.number(), pages);
            float width = document.typefaces().width(number, Styles.FOOTER);
            String shown = Book.shortened(Book.even(title), 90);
            float side = sheet.width() > sheet.height() ? LANDSCAPE_SIDE : SIDE;
            sheet.text(null, side, y, shown, Styles.FOOTER);
            sheet.text(null, sheet.width() - side - width, y, number, Styles.FOOTER);
        }
    }

    private void attach(TaggedDocument document, Reviewed reviewed) {
        document.attachments()
                .add(
                        "comparison.json",
                        "application/json",
                        messages.get("attachment.comparison"),
                        ComparisonJson.write(reviewed.comparison()));
        document.attachments()
                .add(
                        "matrix.csv",
                        "text/csv",
                        messages.get("attachment.matrix"),
                        Csv.matrix(reviewed));
        document.attachments()
                .add(
                        "annotations.jsonld",
                        "application/ld+json",
                        messages.get("attachment.annotations"),
                        Exporter.text(ExportFormat.ANNOTATIONS, reviewed, true));
    }
}
