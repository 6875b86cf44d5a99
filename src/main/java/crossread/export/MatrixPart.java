package crossread.export;

import crossread.export.pdf.Cell;
import crossread.export.pdf.Face;
import crossread.export.pdf.Flow;
import crossread.export.pdf.Paragraph;
import crossread.export.pdf.Run;
import crossread.export.pdf.Table;
import crossread.export.pdf.Tag;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Topic;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The matrix: topics down, articles across, the value as written in each cell. */
final class MatrixPart {
    static final String PLACE = "matrix";

    private static final int GROUP = 6;
    private static final float TOPIC_WIDTH = 138;
    private static final int CELL_WORDS = 110;
    private static final int CELL_CLAIMS = 5;
    private static final int CELL_SENTENCES = 2;

    private final Book book;
    private final Flow flow;
    private final Headings headings;
    private final Matrix matrix;

    MatrixPart(Book book) {
        this.book = book;
        this.flow = book.flow();
        this.headings = new Headings(book);
        this.matrix = new Matrix(book.catalogue());
    }

    void write() throws IOException {
        Tag section = headings.part(book.say("matrix.title"), PLACE);
        headings.note(section, book.say("matrix.intro"));
        List<Topic> topics = matrix.topics();
        List<List<Article>> groups = groups(book.comparison().articles());
        for (List<Article> group : groups) {
            if (groups.size() > 1) {
                String title =
                        book.say(
                                "matrix.group",
                                book.number(group.getFirst()),
                                book.number(group.getLast()));
                headings.section(section, title, Styles.GROUP, 16);
            }
            List<Topic> answered =
                    topics.stream().filter(topic -> matrix.isAnswered(topic, group)).toList();
            writeGroup(section, answered, group);
        }
    }

    /** As few groups as their limit allows, as even as can be. */
    static List<List<Article>> groups(List<Article> articles) {
        int count = (articles.size() + GROUP - 1) / GROUP;
        List<List<Article>> groups = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < count; i++) {
            int end = begin + (articles.size() - begin) / (count - i);
            groups.add(articles.subList(begin, end));
            begin = end;
        }
        return groups;
    }

    private void writeGroup(Tag section, List<Topic> topics, List<Article> group)
            throws IOException {
        float[] widths = new float[group.size() + 1];
        widths[0] = TOPIC_WIDTH;
        List<Cell> header = new ArrayList<>();
        header.add(Cell.header(Paragraph.of(book.say("matrix.topic"), Styles.HEAD)));
        for (int i = 0; i < group.size(); i++) {
            widths[i + 1] = (flow.width() - TOPIC_WIDTH) / group.size();
            header.add(head(group.get(i)));
        }
        Table table = new Table(flow, section, widths, header);
        List<List<Cell>> rows = new ArrayList<>();
        for (Topic topic : topics) {
            List<Cell> row = new ArrayList<>();
            row.add(question(topic));
            for (Article article : group) {
                row.add(cell(topic, article));
            }
            rows.add(row);
        }
        table.rows(rows);
    }

    private Cell head(Article article) {
        String name = "[" + book.number(article) + "] " + book.name(article);
        LocalDate day = article.published();
        return Cell.header(
                Paragraph.of(Run.of(name, Styles.HEAD).leadingTo(Book.placeOf(article))),
                Paragraph.of(
                        day == null ? book.say("articles.undated") : Book.day(day), Styles.META));
    }

    private Cell question(Topic topic) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(Paragraph.of(topic.question(), Styles.HEAD));
        String event = topic.event();
        if (event != null) {
            String label = book.index().event(event).label();
            paragraphs.add(
                    Paragraph.of(
                            Run.of(label, Styles.META).leadingTo(TimelinePart.placeOf(event))));
        }
        return new Cell(paragraphs, true, "topic-" + topic.id());
    }

    private Cell cell(Topic topic, Article article) {
        List<List<Claim>> wordings = matrix.wordings(topic, article);
        if (wordings.isEmpty()) {
            String why = matrix.whyEmpty(topic, article);
            return Cell.of(why, Styles.META.in(Face.UI_ITALIC));
        }
        int limit = matrix.isOfSentences(topic) ? CELL_SENTENCES : CELL_CLAIMS;
        List<Paragraph> paragraphs = new ArrayList<>();
        for (List<Claim> claims : wordings) {
            if (paragraphs.size() == limit) {
                paragraphs.add(
                        Paragraph.of(
                                book.say("matrix.more", wordings.size() - limit), Styles.META));
                break;
            }
            paragraphs.add(wording(topic, claims));
        }
        return Cell.of(paragraphs.toArray(Paragraph[]::new));
    }

    private Paragraph wording(Topic topic, List<Claim> claims) {
        Claim first = claims.getFirst();
        List<Run> runs = new ArrayList<>();
        matrix.strongest(topic, first)
                .ifPresent(
                        relation -> {
                            RelationStyle look = book.look(relation);
                            runs.add(Run.of(look.badge() + " ", Styles.HEAD.in(look.line())));
                        });
        String words = Book.shortened(book.words(first), CELL_WORDS);
        runs.add(Run.of(words, Styles.QUOTED_SMALL).leadingTo(Mark.placeOf(first.id())));
        String source = first.attribution().source();
        if (source != null) {
            runs.add(Run.of("  " + book.say("matrix.source", source), Styles.META));
        }
        if (claims.size() > 1) {
            runs.add(Run.of("  ×" + claims.size(), Styles.META));
        }
        return new Paragraph(runs);
    }
}
