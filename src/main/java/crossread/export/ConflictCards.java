package crossread.export;

import crossread.export.pdf.Face;
import crossread.export.pdf.Flow;
import crossread.export.pdf.Ink;
import crossread.export.pdf.Line;
import crossread.export.pdf.Paragraph;
import crossread.export.pdf.Run;
import crossread.export.pdf.Tag;
import crossread.export.pdf.TextStyle;
import crossread.model.Claim;
import crossread.model.Relation;
import crossread.model.Span;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One card for each topic with a conflict: every position whole, and why they exclude each other.
 */
final class ConflictCards {
    private static final float INDENT = 14;
    private static final float BETWEEN = 5;
    private static final float KEPT_TOGETHER = 0.75f;

    private final Book book;
    private final Flow flow;
    private final Headings headings;

    ConflictCards(Book book) {
        this.book = book;
        this.flow = book.flow();
        this.headings = new Headings(book);
    }

    void write(Tag section, Contrast contrast) throws IOException {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Contrast.Position position : contrast.positions()) {
            paragraphs.add(inSentence(position.wordings().getFirst()));
            if (position.wordings().size() > 1) {
                paragraphs.add(also(position.wordings().subList(1, position.wordings().size())));
            }
        }
        for (String reason : contrast.reasons()) {
            paragraphs.add(
                    Paragraph.of(
                            book.badge(Relation.CONFLICT, Styles.HEAD),
                            Run.of("   " + book.prose(reason), Styles.PROSE)));
        }
        paragraphs.add(
                Paragraph.of(
                        book.say("comment.standing", book.catalogue().standings(contrast.links())),
                        Styles.META));
        for (String note : book.catalogue().notes(contrast.links())) {
            paragraphs.add(Paragraph.of(book.say("comment.reply", note), Styles.PROSE));
        }
        float page = flow.bottom() - flow.shape().top();
        flow.need(Math.min(height(paragraphs) + 70, page * KEPT_TOGETHER));
        headings.section(section, contrast.topic().question(), Styles.SECTION, 14);
        String event = contrast.topic().event();
        if (event != null) {
            headings.note(section, book.index().event(event).label());
        }
        set(section.child("Div"), paragraphs);
    }

    private float height(List<Paragraph> paragraphs) throws IOException {
        float height = 0;
        for (Paragraph paragraph : paragraphs) {
            for (Line line : flow.typesetter().lines(paragraph, flow.width() - INDENT)) {
                height += line.leading();
            }
            height += BETWEEN;
        }
        return height;
    }

    private void set(Tag group, List<Paragraph> paragraphs) throws IOException {
        List<Flow.Placed> placed = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            placed.addAll(
                    flow.paragraph(group.child("P"), paragraph, INDENT, flow.width() - INDENT));
            flow.space(BETWEEN);
        }
        drawBar(placed);
        flow.space(8);
    }

    /** A vertical line beside what belongs together, on each page it stands on. */
    private void drawBar(List<Flow.Placed> lines) throws IOException {
        Ink ink = book.look(Relation.CONFLICT).line();
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

    /** Who has the words, then the words in the sentence of the first who has them. */
    private Paragraph inSentence(Contrast.Wording wording) {
        Claim claim = wording.claims().getFirst();
        String text = book.index().article(claim.article()).text();
        Span sentence = claim.mention().sentence().cover(claim.span());
        String before = text.substring(sentence.begin(), claim.span().begin());
        String after = text.substring(claim.span().end(), sentence.end());
        TextStyle plain = Styles.QUOTED.in(Ink.MUTED);
        List<Run> runs = sources(wording, Styles.HEAD);
        runs.add(Run.of("\n", Styles.HEAD));
        runs.add(Run.of(before.replaceAll("\\s+", " ").stripLeading(), plain));
        runs.add(
                Run.of(book.words(claim), Styles.QUOTED.in(Face.TEXT_SEMIBOLD))
                        .leadingTo(Mark.placeOf(claim.id())));
        runs.add(Run.of(after.replaceAll("\\s+", " ").stripTrailing(), plain));
        return new Paragraph(runs);
    }

    /** Other words that say the same as the sentence above. */
    private Paragraph also(List<Contrast.Wording> wordings) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.of(book.say("differences.also") + "  ", Styles.META));
        String between = "";
        for (Contrast.Wording wording : wordings) {
            runs.add(Run.of(between, Styles.META));
            runs.addAll(sources(wording, Styles.HEAD.in(Ink.MUTED)));
            runs.add(
                    Run.of(": " + Book.quoted(wording.words()), Styles.QUOTED_SMALL)
                            .leadingTo(Mark.placeOf(wording.claims().getFirst().id())));
            between = ";  ";
        }
        return new Paragraph(runs);
    }

    private List<Run> sources(Contrast.Wording wording, TextStyle style) {
        Map<String, Claim> byArticle = new LinkedHashMap<>();
        wording.claims().forEach(claim -> byArticle.putIfAbsent(claim.article(), claim));
        List<Run> runs = new ArrayList<>();
        for (Claim claim : byArticle.values()) {
            String name = book.name(book.index().article(claim.article()));
            String words = "[" + book.numberOfArticle(claim) + "] " + name;
            runs.add(Run.of(runs.isEmpty() ? "" : ", ", style));
            runs.add(Run.of(words, style).leadingTo(Mark.placeOf(claim.id())));
        }
        return runs;
    }
}
