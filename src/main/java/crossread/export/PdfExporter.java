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
import crossread.model.Reviewed;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    private static final Messages STEP_MESSAGES = Messages.of("export");

    private final Messages messages = Messages.of("pdf", Locale.ENGLISH);

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
        progress.report(1, STEP_MESSAGES.get("step.done"));
    }

    private void write(Reviewed whole, Path file, PdfOptions options, Progress progress)
            throws IOException {
        Reviewed chosen = options.has(PdfOptions.Choice.ACCEPTED_ONLY) ? Affirmed.of(whole) : whole;
        Reviewed reviewed = Exporter.shown(chosen, options.has(PdfOptions.Choice.STATEMENTS));
        Comparison comparison = reviewed.comparison();
        String title = title(comparison, options);
        String subject = messages.get("document.subject", comparison.articles().size());
        DocumentFacts facts =
                new DocumentFacts(
                        title,
                        subject,
                        LANGUAGE,
                        options.date(),
                        seed(comparison, options, title),
                        options.profile());
        try (TaggedDocument document = new TaggedDocument(facts);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            compose(document, reviewed, options, title, progress);
            if (!options.has(PdfOptions.Choice.NO_ATTACHMENTS)) {
                attach(document, whole, options);
            }
            progress.checkCancelled();
            progress.report(0.9, STEP_MESSAGES.get("step.save"));
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
        Flow flow = new Flow(document, upright);
        Book book = new Book(Catalogue.of(reviewed), options, flow);
        List<PdfPart> parts = parts(reviewed.comparison(), options);
        document.destinations().leaveOut(name -> isLeftOut(name, parts, book.marks()));
        progress.report(0.05, STEP_MESSAGES.get("step.overview"));
        flow.newPage();
        Contents contents = new Contents(book);
        new CoverPart(book, contents).write(title, parts);
        for (PdfPart part : parts) {
            progress.checkCancelled();
            write(part, book, upright, progress);
        }
        flow.end();
        contents.complete();
        writeFooters(document, title);
    }

    private static void write(PdfPart part, Book book, PageShape upright, Progress progress)
            throws IOException {
        Flow flow = book.flow();
        PageShape landscape = upright.landscape(LANDSCAPE_SIDE);
        switch (part) {
            case DIFFERENCES -> {
                beginAfterCover(flow, upright);
                new DifferencesPart(book).write();
            }
            case MATRIX -> {
                flow.begin(landscape);
                new MatrixPart(book).write();
            }
            case TIMELINE -> {
                flow.begin(landscape);
                new TimelinePart(book).write();
            }
            case SIDE_BY_SIDE -> {
                flow.begin(SideBySidePart.isInColumns(book) ? landscape : upright);
                new SideBySidePart(book).write();
            }
            case ARTICLES -> new ArticlesPart(book, upright).write(progress);
            case NOTES -> {
                flow.begin(upright);
                new NotesPart(book).write();
            }
        }
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

    /** The parts that were asked for and have something to show. */
    private static List<PdfPart> parts(Comparison comparison, PdfOptions options) {
        return Stream.of(PdfPart.values())
                .filter(options.parts()::contains)
                .filter(
                        part ->
                                switch (part) {
                                    case MATRIX -> !comparison.topics().isEmpty();
                                    case TIMELINE -> !comparison.events().isEmpty();
                                    case SIDE_BY_SIDE -> !comparison.links().isEmpty();
                                    default -> true;
                                })
                .toList();
    }

    /** Whether a name is of a place in a part that is not there. */
    private static boolean isLeftOut(String name, List<PdfPart> parts, Marks marks) {
        boolean isUnmarked =
                name.startsWith("claim-") && marks.of(name.substring("claim-".length())) == null;
        return isUnmarked || isInNoPart(name, parts);
    }

    private static boolean isInNoPart(String name, List<PdfPart> parts) {
        return Stream.of(PdfPart.values())
                .filter(part -> part.places().stream().anyMatch(name::startsWith))
                .anyMatch(part -> !parts.contains(part));
    }

    private String title(Comparison comparison, PdfOptions options) {
        String given = options.title();
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        return Catalogue.of(comparison).title();
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

    private void attach(TaggedDocument document, Reviewed reviewed, PdfOptions options)
            throws IOException {
        Path story = options.story();
        if (story != null) {
            document.attachments()
                    .add(
                            PdfStory.NAME,
                            PdfStory.TYPE,
                            messages.get("attachment.story"),
                            Files.readAllBytes(story));
        }
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
