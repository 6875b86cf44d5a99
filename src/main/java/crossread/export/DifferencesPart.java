package crossread.export;

import crossread.export.pdf.Cell;
import crossread.export.pdf.Face;
import crossread.export.pdf.Flow;
import crossread.export.pdf.Ink;
import crossread.export.pdf.Line;
import crossread.export.pdf.Paragraph;
import crossread.export.pdf.Run;
import crossread.export.pdf.Table;
import crossread.export.pdf.Tag;
import crossread.export.pdf.TextStyle;
import crossread.model.Claim;
import crossread.model.Link;
import crossread.model.Relation;
import crossread.model.Side;
import crossread.model.Span;
import crossread.model.Topic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What differs: conflicts in full, then what is compatible or not comparable, in brief. */
final class DifferencesPart {
    static final String PLACE = "differences";

    private static final float INDENT = 14;
    private static final int BRIEF_ROWS = 40;
    private static final int BRIEF_WORDS = 150;

    private final Book book;
    private final Flow flow;
    private final Headings headings;

    DifferencesPart(Book book) {
        this.book = book;
        this.flow = book.flow();
        this.headings = new Headings(book);
    }

    void write() throws IOException {
        Tag section = headings.part(book.say("differences.title"), PLACE);
        List<Link> conflicts = distinct(Relation.CONFLICT);
        headings.note(
                section,
                conflicts.isEmpty()
                        ? book.say("differences.none")
                        : book.say("differences.intro", conflicts.size()));
        Map<String, List<Link>> byTopic = new LinkedHashMap<>();
        for (Link link : conflicts) {
            byTopic.computeIfAbsent(link.topic(), id -> new ArrayList<>()).add(link);
        }
        for (Map.Entry<String, List<Link>> entry : byTopic.entrySet()) {
            writeTopic(section, book.index().topic(entry.getKey()), entry.getValue());
        }
        writeBrief(section, Relation.COMPATIBLE);
        writeBrief(section, Relation.RELATED);
        writeBrief(section, Relation.OTHER_EVENT);
    }

    /** Links of one relation, without those that repeat another's articles and words. */
    private List<Link> distinct(Relation relation) {
        Map<String, Link> byWords = new LinkedHashMap<>();
        for (Link link : book.comparison().links()) {
            if (link.relation() == relation) {
                byWords.putIfAbsent(side(link.a()) + "\n" + side(link.b()), link);
            }
        }
        return List.copyOf(byWords.values());
    }

    private String side(String id) {
        Claim claim = book.index().claim(id);
        return claim.article() + " " + book.words(claim);
    }

    private void writeTopic(Tag section, Topic topic, List<Link> links) throws IOException {
        headings.section(section, topic.question(), Styles.SECTION, 14);
        String event = topic.event();
        if (event != null) {
            headings.note(section, book.index().event(event).label());
        }
        for (Link link : links) {
            writePair(section, link);
        }
    }

    private void writePair(Tag section, Link link) throws IOException {
        List<Paragraph> paragraphs =
                List.of(
                        Paragraph.of(book.badge(link.relation(), Styles.HEAD)),
                        inSentence(book.index().claim(link.a())),
                        inSentence(book.index().claim(link.b())),
                        Paragraph.of(link.reason(), Styles.PROSE.in(Ink.MUTED)));
        float width = flow.width() - INDENT;
        float height = 12;
        for (Paragraph paragraph : paragraphs) {
            for (Line line : flow.typesetter().lines(paragraph, width)) {
                height += line.leading();
            }
        }
        flow.need(Math.min(height, (flow.bottom() - flow.shape().top()) / 2));
        Tag group = section.child("Div");
        List<Flow.Placed> placed = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            placed.addAll(flow.paragraph(group.child("P"), paragraph, INDENT, width));
            flow.space(3);
        }
        drawBar(placed, RelationStyle.of(link.relation()).line());
        flow.space(9);
    }

    /** A vertical line beside what belongs together, on each page it stands on. */
    private void drawBar(List<Flow.Placed> lines, Ink ink) throws IOException {
        int first = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at < lines.size() && lines.get(at).sheet() == lines.get(first).sheet()) {
                continue;
            }
            Flow.Placed last = lines.get(at - 1);
            float bottom = last.top() + last.line().leading();
            float x = flow.left() + 2;
            last.sheet().rule(x, lines.get(first).top(), x, bottom, 2.2f, ink);
            first = at;
        }
    }

    /** The claim in its sentence, the claimed words strongest. */
    private Paragraph inSentence(Claim claim) {
        String text = book.index().article(claim.article()).text();
        Span sentence = claim.mention().sentence().cover(claim.span());
        String before = text.substring(sentence.begin(), claim.span().begin());
        String after = text.substring(claim.span().end(), sentence.end());
        TextStyle plain = Styles.QUOTED;
        List<Run> runs = new ArrayList<>();
        runs.add(source(claim, Styles.HEAD));
        runs.add(Run.of(evenStart(before), plain.in(Ink.MUTED)));
        runs.add(
                Run.of(book.words(claim), plain.in(Face.TEXT_SEMIBOLD))
                        .leadingTo(Mark.placeOf(claim.id())));
        runs.add(Run.of(evenEnd(after), plain.in(Ink.MUTED)));
        return new Paragraph(runs);
    }

    private static String evenStart(String words) {
        return words.replaceAll("\\s+", " ").stripLeading();
    }

    private static String evenEnd(String words) {
        return words.replaceAll("\\s+", " ").stripTrailing();
    }

    private Run source(Claim claim, TextStyle style) {
        return Run.of(
                "["
                        + book.numberOfArticle(claim)
                        + "] "
                        + book.name(book.index().article(claim.article()))
                        + "   ",
                style);
    }

    private void writeBrief(Tag section, Relation relation) throws IOException {
        List<Link> links = distinct(relation);
        if (links.isEmpty()) {
            return;
        }
        String title = book.say("differences." + relation.code(), links.size());
        headings.section(section, title, Styles.SECTION, 18);
        headings.note(section, book.say("key." + relation.code()));
        float[] widths = {0.18f, 0.27f, 0.27f, 0.28f};
        for (int i = 0; i < widths.length; i++) {
            widths[i] *= flow.width();
        }
        List<Cell> header = new ArrayList<>();
        for (String key : List.of("topic", "one", "other", "why")) {
            header.add(Cell.header(Paragraph.of(book.say("differences.head." + key), Styles.HEAD)));
        }
        Table table = new Table(flow, section, widths, header);
        for (Link link : links.subList(0, Math.min(BRIEF_ROWS, links.size()))) {
            table.row(briefRow(link));
        }
        if (links.size() > BRIEF_ROWS) {
            flow.space(4);
            headings.note(section, book.say("differences.more", links.size() - BRIEF_ROWS));
        }
    }

    private List<Cell> briefRow(Link link) {
        Topic topic = book.index().topic(link.topic());
        return List.of(
                Cell.header(Paragraph.of(topic.question(), Styles.SMALL)),
                briefSide(link, Side.A),
                briefSide(link, Side.B),
                Cell.of(link.reason(), Styles.SMALL.in(Ink.MUTED)));
    }

    private Cell briefSide(Link link, Side side) {
        Claim claim = book.index().claim(side == Side.A ? link.a() : link.b());
        String words = Book.quoted(Book.shortened(book.words(claim), BRIEF_WORDS));
        Paragraph wording =
                Paragraph.of(
                        Run.of("[" + book.numberOfArticle(claim) + "] ", Styles.HEAD),
                        Run.of(words, Styles.QUOTED_SMALL).leadingTo(Mark.placeOf(claim.id())));
        if (link.finer() == side) {
            String precise = book.say("finer");
            return Cell.of(
                    wording, Paragraph.of(precise, Styles.MARGIN_HEAD.in(new Ink(0x7A6000))));
        }
        return Cell.of(wording);
    }
}
