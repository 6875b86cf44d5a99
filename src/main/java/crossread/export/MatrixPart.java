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
import crossread.model.Event;
import crossread.model.Kind;
import crossread.model.Relation;
import crossread.model.Topic;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    MatrixPart(Book book) {
        this.book = book;
        this.flow = book.flow();
        this.headings = new Headings(book);
    }

    void write() throws IOException {
        Tag section = headings.part(book.say("matrix.title"), PLACE);
        headings.note(section, book.say("matrix.intro"));
        List<Topic> topics = sorted();
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
                    topics.stream().filter(topic -> isAnswered(topic, group)).toList();
            writeGroup(section, answered, group);
        }
    }

    /** Conflicts first, then by the number of articles that answer. */
    private List<Topic> sorted() {
        return book.comparison().topics().stream()
                .filter(topic -> !topic.claims().isEmpty())
                .sorted(
                        Comparator.comparing((Topic topic) -> !hasConflict(topic))
                                .thenComparing(this::isOfSentences)
                                .thenComparing(topic -> -articles(topic)))
                .toList();
    }

    private boolean hasConflict(Topic topic) {
        return book.comparison().links().stream()
                .anyMatch(
                        link ->
                                link.topic().equals(topic.id())
                                        && link.relation() == Relation.CONFLICT);
    }

    private boolean isAnswered(Topic topic, List<Article> group) {
        return topic.claims().stream()
                .map(id -> book.index().article(book.index().claim(id).article()))
                .anyMatch(group::contains);
    }

    private boolean isOfSentences(Topic topic) {
        return topic.claims().stream()
                .map(id -> book.index().claim(id).kind())
                .allMatch(kind -> kind == Kind.STATEMENT || kind == Kind.QUOTE);
    }

    private long articles(Topic topic) {
        return topic.claims().stream()
                .map(id -> book.index().claim(id).article())
                .distinct()
                .count();
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
        for (Topic topic : topics) {
            List<Cell> row = new ArrayList<>();
            row.add(question(topic));
            for (Article article : group) {
                row.add(cell(topic, article));
            }
            table.row(row);
        }
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
        Map<String, List<Claim>> byWords =
                topic.claims().stream()
                        .map(book.index()::claim)
                        .filter(claim -> claim.article().equals(article.id()))
                        .collect(
                                Collectors.groupingBy(
                                        book::words, LinkedHashMap::new, Collectors.toList()));
        if (byWords.isEmpty()) {
            return Cell.of(whyEmpty(topic, article), Styles.META.in(Face.UI_ITALIC));
        }
        int limit = isOfSentences(topic) ? CELL_SENTENCES : CELL_CLAIMS;
        List<Paragraph> paragraphs = new ArrayList<>();
        for (List<Claim> claims : byWords.values()) {
            if (paragraphs.size() == limit) {
                paragraphs.add(
                        Paragraph.of(book.say("matrix.more", byWords.size() - limit), Styles.META));
                break;
            }
            paragraphs.add(wording(topic, claims));
        }
        return Cell.of(paragraphs.toArray(Paragraph[]::new));
    }

    private Paragraph wording(Topic topic, List<Claim> claims) {
        Claim first = claims.getFirst();
        List<Run> runs = new ArrayList<>();
        strongest(topic, first)
                .ifPresent(
                        relation -> {
                            RelationStyle look = RelationStyle.of(relation);
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

    private java.util.Optional<Relation> strongest(Topic topic, Claim claim) {
        return book.comparison().links().stream()
                .filter(link -> link.topic().equals(topic.id()) && link.joins(claim.id()))
                .map(link -> link.relation())
                .min(Comparator.comparingInt(Marks::weight));
    }

    private String whyEmpty(Topic topic, Article article) {
        String id = topic.event();
        if (id == null) {
            return book.say("matrix.silent");
        }
        Event event = book.index().event(id);
        LocalDate published = article.published();
        LocalDate earliest = event.when().earliest();
        if (published != null && earliest != null && published.isBefore(earliest)) {
            return book.say("matrix.before");
        }
        return book.say(event.articles().contains(article.id()) ? "matrix.silent" : "matrix.other");
    }
}
