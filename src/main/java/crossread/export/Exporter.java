package crossread.export;

import crossread.figure.Figure;
import crossread.figure.FigureSvg;
import crossread.figure.InterMeasure;
import crossread.figure.Palette;
import crossread.figure.TextMeasure;
import crossread.figure.TimelineLayout;
import crossread.figure.TimelineView;
import crossread.job.Progress;
import crossread.json.ComparisonJson;
import crossread.json.WebAnnotationsJson;
import crossread.model.Comparison;
import crossread.model.Kind;
import crossread.model.Reviewed;

import java.nio.file.Path;
import java.util.Locale;

/** Writes a comparison in any of the formats it can have; see {@link SavedFile}. */
public final class Exporter {
    private static final double TIMELINE_WIDTH = 1200;

    /** Pixels for each unit of the timeline. */
    private static final double SHARP = 2;

    private final PdfOptions pdf;

    /**
     * @param pdf how a PDF is made
     */
    public Exporter(PdfOptions pdf) {
        this.pdf = pdf;
    }

    /**
     * @throws ExportException where the file cannot be written; its message is for a person
     * @throws crossread.job.CancelledException where the job is told to stop; nothing is left
     *     behind
     */
    public void export(ExportRequest request, Path target, Progress progress)
            throws ExportException {
        Reviewed reviewed = request.reviewed();
        switch (request.format()) {
            case PDF -> new PdfExporter().export(reviewed, target, pdf, progress);
            case TIMELINE_PNG -> SavedFile.write(target, timelinePicture(reviewed.comparison()));
            default ->
                    SavedFile.write(
                            target,
                            text(
                                    request.format(),
                                    reviewed,
                                    pdf.has(PdfOptions.Choice.STATEMENTS)));
        }
    }

    /**
     * A comparison as text.
     *
     * @param format one that {@linkplain ExportFormat#isText() is text}
     * @param statements whether links between whole sentences are shown where a person reads
     */
    public static String text(ExportFormat format, Reviewed reviewed, boolean statements) {
        return switch (format) {
            case HTML -> HtmlPage.of(shown(reviewed, statements));
            case MARKDOWN -> Markdown.of(shown(reviewed, statements));
            case CSV_LINKS -> Csv.links(reviewed);
            case CSV_MATRIX -> Csv.matrix(reviewed);
            case JSON -> ComparisonJson.write(reviewed.comparison());
            case ANNOTATIONS -> WebAnnotationsJson.write(reviewed, Catalogue.of(reviewed)::word);
            case TEXT -> TextSummary.of(reviewed.comparison());
            case TIMELINE_SVG -> timeline(reviewed.comparison());
            case PDF, TIMELINE_PNG ->
                    throw new IllegalArgumentException(format + " is not made of characters");
        };
    }

    /** The same, or without the links between whole sentences. */
    static Reviewed shown(Reviewed reviewed, boolean statements) {
        return statements
                ? reviewed
                : new Reviewed(
                        reviewed.comparison().without(Kind.STATEMENT),
                        reviewed.rulings(),
                        reviewed.remarks(),
                        reviewed.byHand(),
                        reviewed.unplaced());
    }

    /** The timeline as SVG. */
    public static String timeline(Comparison comparison) {
        TextMeasure measure = new InterMeasure();
        return FigureSvg.of(figure(comparison, measure), Palette.LIGHT, measure);
    }

    /** The timeline as a PNG file's bytes. */
    public static byte[] timelinePicture(Comparison comparison) {
        TextMeasure measure = new InterMeasure();
        return FigurePng.of(figure(comparison, measure), Palette.LIGHT, measure, SHARP);
    }

    private static Figure figure(Comparison comparison, TextMeasure measure) {
        TimelineLayout layout = new TimelineLayout(comparison, measure, Locale.ENGLISH);
        return layout.figure(TimelineView.whole(TIMELINE_WIDTH));
    }
}
