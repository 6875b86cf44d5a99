package crossread.export;

import crossread.export.pdf.Cell;
import crossread.export.pdf.Flow;
import crossread.export.pdf.Ink;
import crossread.export.pdf.Paragraph;
import crossread.export.pdf.Run;
import crossread.export.pdf.Sheet;
import crossread.export.pdf.Table;
import crossread.export.pdf.Tag;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Link;
import crossread.model.Relation;
import crossread.model.Topic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Linked passages beside each other: two or three articles as columns, more of them question by
 * question.
 */
final class SideBySidePart {
    private static final int COLUMNS = 3;
    private static final float RELATIONS_WIDTH = 84;
    private static final int PASSAGES = 4;
    private static final int TOPICS = 40;
    private static final int REASONS = 3;
    private static final float INDENT = 92;

    /** No more lines does a name take. */
    private static final int NAME_LINES = 3;

    private final Book book;
    private final Flow flow;
    private final Headings headings;
    private final Passages passages;

    SideBySidePart(Book book) {
        this.book = book;
        this.flow = book.flow();
        this.headings = new Headings(book);
        this.passages = new Passages(book);
    }

    /** Whether the articles are few enough to be columns. */
    static boolean isInColumns(Book book) {
        return book.comparison().articles().size() <= COLUMNS;
    }

    void write() throws IOException {
        String place = PdfPart.SIDE_BY_SIDE.key();
        Tag section = headings.part(book.say("side-by-side.title"), place);
        if (isInColumns(book)) {
            headings.note(section, book.say("side-by-side.intro"));
            writeColumns(section);
        } else {
            headings.note(section, book.say("side-by-side.topics"));
            writeTopics(section);
        }
    }

    private void writeColumns(Tag section) throws IOException {
        List<Article> articles = book.comparison().articles();
        float[] widths = new float[articles.size() + 1];
        widths[0] = RELATIONS_WIDTH;
        List<Cell> header = new ArrayList<>();
        header.add(Cell.header(Paragraph.of(book.say("side-by-side.relation"), Styles.HEAD)));
        for (Article article : articles) {
            widths[header.size()] = (flow.width() - RELATIONS_WIDTH) / articles.size();
            String name = "[" + book.number(article) + "] " + book.name(article);
            header.add(
                    Cell.header(
                            Paragraph.of(
                                    Run.of(name, Styles.HEAD).leadingTo(Book.placeOf(article)))));
        }
        Table table = new Table(flow, section, widths, header);
        for (Passages.Row row : passages.rows()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.header(badges(row.links()).toArray(Paragraph[]::new)));
            for (Article article : articles) {
                cells.add(cell(row.in(article)));
            }
            table.row(cells);
        }
    }

    private Cell cell(List<Passages.Passage> here) {
        if (here.isEmpty()) {
            return Cell.of(book.say("side-by-side.nothing"), Styles.META);
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Passages.Passage passage : here.subList(0, Math.min(PASSAGES, here.size()))) {
            paragraphs.add(passages.paragraph(passage, Styles.QUOTED_SMALL));
        }
        if (here.size() > PASSAGES) {
            String more = book.say("matrix.more", here.size() - PASSAGES);
            paragraphs.add(Paragraph.of(more, Styles.META));
        }
        return Cell.of(paragraphs.toArray(Paragraph[]::new));
    }

    /** Which relations there are, with their numbers, what matters most first. */
    private List<Paragraph> badges(List<Link> links) {
        List<Paragraph> badges = new ArrayList<>();
        for (Relation relation : Marks.BY_WEIGHT) {
            long count = links.stream().filter(link -> link.relation() == relation).count();
            if (count > 0) {
                List<Run> runs = new ArrayList<>(List.of(book.badge(relation, Styles.HEAD)));
                if (count > 1) {
                    runs.add(Run.of("  ×" + count, Styles.META));
                }
                badges.add(new Paragraph(runs));
            }
        }
        return badges;
    }

    private void writeTopics(Tag section) throws IOException {
        List<Topic> topics =
                new Matrix(book.catalogue())
                        .topics().stream().filter(topic -> articles(topic).size() > 1).toList();
        for (Topic topic : topics.subList(0, Math.min(TOPICS, topics.size()))) {
            write(section, topic);
        }
        if (topics.size() > TOPICS) {
            flow.space(8);
            headings.note(section, book.say("side-by-side.more", topics.size() - TOPICS));
        }
    }

    /** What each article answers, the first answer of each. */
    private Map<Article, Claim> articles(Topic topic) {
        Map<Article, Claim> answers = new LinkedHashMap<>();
        for (String id : topic.claims()) {
            Claim claim = book.index().claim(id);
            if (book.marks().of(id) != null) {
                answers.putIfAbsent(book.index().article(claim.article()), claim);
            }
        }
        return answers;
    }

    private void write(Tag section, Topic topic) throws IOException {
        headings.section(section, topic.question(), Styles.SECTION, 16);
        List<Link> links =
                book.comparison().links().stream()
                        .filter(link -> link.topic().equals(topic.id()))
                        .toList();
        List<Run> relations = new ArrayList<>();
        for (Paragraph badge : badges(links)) {
            relations.addAll(badge.runs());
            relations.add(Run.of("     ", Styles.META));
        }
        flow.paragraph(section.child("P"), new Paragraph(relations));
        flow.space(3);
        for (Map.Entry<Article, Claim> answer : articles(topic).entrySet()) {
            answer(section, topic, answer.getKey(), answer.getValue());
        }
        for (String reason : links.stream().map(Link::reason).distinct().limit(REASONS).toList()) {
            flow.paragraph(
                    section.child("P"),
                    Paragraph.of(book.prose(reason), Styles.SMALL.in(Ink.MUTED)),
                    INDENT,
                    flow.width() - INDENT);
        }
    }

    private void answer(Tag section, Topic topic, Article article, Claim claim) throws IOException {
        Tag group = section.child("Div");
        float width = flow.width() - INDENT;
        Paragraph words =
                passages.paragraph(
                        new Passages.Passage(article, Passages.sentences(claim)),
                        Styles.QUOTED_SMALL,
                        topic.claims()::contains);
        flow.need(NAME_LINES * Styles.HEAD.leading());
        float top = flow.y();
        String name = "[" + book.number(article) + "] " + book.name(article);
        flow.paragraph(
                group.child("P"),
                Paragraph.of(Run.of(name, Styles.HEAD).leadingTo(Mark.placeOf(claim.id()))),
                0,
                INDENT - 8);
        float bottom = flow.y();
        Sheet sheet = flow.sheet();
        flow.moveTo(top);
        flow.paragraph(group.child("P"), words, INDENT, width);
        if (flow.sheet() == sheet) {
            flow.moveTo(Math.max(bottom, flow.y()));
        }
        flow.space(3);
    }
}
