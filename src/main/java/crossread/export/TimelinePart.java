package crossread.export;

import crossread.export.pdf.Cell;
import crossread.export.pdf.Flow;
import crossread.export.pdf.Ink;
import crossread.export.pdf.Paragraph;
import crossread.export.pdf.Run;
import crossread.export.pdf.Table;
import crossread.export.pdf.Tag;
import crossread.figure.Figure;
import crossread.figure.InterMeasure;
import crossread.figure.TimelineLayout;
import crossread.figure.TimelineView;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Dating;
import crossread.model.Event;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The timeline: the figure, then the same as a table. */
final class TimelinePart {
    static final String PLACE = "timeline";

    /** Points in a CSS pixel. */
    private static final float PIXEL = 0.75f;

    private static final int DATINGS = 8;

    private final Book book;
    private final Flow flow;
    private final Headings headings;

    TimelinePart(Book book) {
        this.book = book;
        this.flow = book.flow();
        this.headings = new Headings(book);
    }

    static String placeOf(String event) {
        return "event-" + event;
    }

    void write() throws IOException {
        Tag section = headings.part(book.say("timeline.title"), PLACE);
        headings.note(section, book.say("timeline.intro"));
        drawFigure(section);
        writeTable(section);
    }

    private void drawFigure(Tag section) throws IOException {
        TimelineLayout layout =
                new TimelineLayout(book.comparison(), new InterMeasure(), Locale.ENGLISH);
        Figure figure = layout.figure(TimelineView.whole(flow.width() / PIXEL));
        float scale = Math.min(PIXEL, (flow.remaining() - 4) / (float) figure.height());
        Tag tag = section.child("Figure");
        new FigurePainter(book, flow.sheet(), tag, flow.left(), flow.y(), scale).paint(figure);
        flow.moveTo(flow.y() + (float) figure.height() * scale);
    }

    private void writeTable(Tag section) throws IOException {
        headings.section(section, book.say("timeline.table"), Styles.SECTION, 18);
        float[] widths = {0.2f, 0.17f, 0.35f, 0.28f};
        for (int i = 0; i < widths.length; i++) {
            widths[i] *= flow.width();
        }
        List<Cell> header = new ArrayList<>();
        for (String key : List.of("event", "when", "how", "articles")) {
            header.add(Cell.header(Paragraph.of(book.say("timeline.head." + key), Styles.HEAD)));
        }
        Table table = new Table(flow, section, widths, header);
        List<List<Cell>> rows = new ArrayList<>();
        for (Event event : book.comparison().events()) {
            rows.add(row(event));
        }
        table.rows(rows);
    }

    private List<Cell> row(Event event) {
        return List.of(
                name(event),
                Cell.of(book.catalogue().when(event.when()), Styles.SMALL),
                how(event),
                where(event));
    }

    private Cell name(Event event) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(Paragraph.of(event.label(), Styles.HEAD));
        if (!event.participants().isEmpty()) {
            paragraphs.add(Paragraph.of(String.join(", ", event.participants()), Styles.META));
        }
        return new Cell(paragraphs, true, placeOf(event.id()));
    }

    private Cell how(Event event) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(Paragraph.of(book.prose(event.reason()), Styles.SMALL));
        Set<String> seen = new LinkedHashSet<>();
        for (Dating dating : event.datings()) {
            Claim claim = book.index().claim(dating.claim());
            String source = "[" + book.numberOfArticle(claim) + "] ";
            if (seen.size() >= DATINGS || !seen.add(source + dating.rule())) {
                continue;
            }
            paragraphs.add(
                    Paragraph.of(
                            Run.of(source, Styles.HEAD.in(Ink.MUTED))
                                    .leadingTo(Mark.placeOf(claim.id())),
                            Run.of(book.prose(dating.rule()), Styles.META)));
        }
        return new Cell(paragraphs, false, null);
    }

    private Cell where(Event event) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String id : event.articles()) {
            Article article = book.index().article(id);
            String published = book.catalogue().published(article);
            paragraphs.add(
                    Paragraph.of(
                            Run.of(
                                            "[" + book.number(article) + "] " + book.name(article),
                                            Styles.SMALL)
                                    .leadingTo(Book.placeOf(article)),
                            Run.of("  " + published, Styles.META)));
        }
        return new Cell(paragraphs, false, null);
    }
}
