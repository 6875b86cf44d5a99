package crossread.export;

import crossread.export.pdf.Cell;
import crossread.export.pdf.Flow;
import crossread.export.pdf.Ink;
import crossread.export.pdf.Paragraph;
import crossread.export.pdf.Run;
import crossread.export.pdf.Table;
import crossread.export.pdf.Tag;
import crossread.model.Claim;
import crossread.model.Relation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What differs: conflicts in full, then what is compatible or not comparable, in brief. */
final class DifferencesPart {
    static final String PLACE = "differences";

    /** Rows of a brief table; of sentences fewer, for the notes have them all. */
    private static final int ROWS = 30;

    private static final int SENTENCE_ROWS = 6;
    private static final int WORDS = 120;
    private static final int WORDINGS = 5;
    private static final int SENTENCES = 3;
    private static final int REASONS = 2;

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
        List<Contrast> conflicts = Contrasts.of(book.catalogue(), Relation.CONFLICT);
        headings.note(
                section,
                conflicts.isEmpty()
                        ? book.say("differences.none")
                        : book.say("differences.intro", pairs(conflicts), conflicts.size()));
        ConflictCards cards = new ConflictCards(book);
        for (Contrast conflict : conflicts) {
            cards.write(section, conflict);
        }
        writeBrief(section, Relation.COMPATIBLE);
        writeBrief(section, Relation.RELATED);
        writeBrief(section, Relation.OTHER_EVENT);
    }

    private static int pairs(List<Contrast> contrasts) {
        return contrasts.stream().mapToInt(Contrast::pairs).sum();
    }

    private void writeBrief(Tag section, Relation relation) throws IOException {
        List<Contrast> contrasts = Contrasts.of(book.catalogue(), relation);
        if (contrasts.isEmpty()) {
            return;
        }
        List<Contrast> shown = shown(contrasts);
        String title =
                book.say(
                        "differences.brief",
                        book.word(relation),
                        pairs(contrasts),
                        contrasts.size());
        headings.section(section, title, Styles.SECTION, 18);
        headings.note(section, book.say("key." + relation.code()));
        float[] widths = {0.22f, 0.46f, 0.32f};
        for (int i = 0; i < widths.length; i++) {
            widths[i] *= flow.width();
        }
        List<Cell> header = new ArrayList<>();
        for (String key : List.of("topic", "wordings", "why")) {
            header.add(Cell.header(Paragraph.of(book.say("differences.head." + key), Styles.HEAD)));
        }
        Table table = new Table(flow, section, widths, header);
        List<List<Cell>> rows = new ArrayList<>();
        for (Contrast contrast : shown) {
            rows.add(row(contrast));
        }
        table.rows(rows);
        if (contrasts.size() > shown.size()) {
            flow.space(4);
            headings.note(section, book.say("differences.more", contrasts.size() - shown.size()));
        }
    }

    private static List<Contrast> shown(List<Contrast> contrasts) {
        List<Contrast> shown = new ArrayList<>();
        int sentences = 0;
        for (Contrast contrast : contrasts) {
            if (shown.size() < ROWS && (!contrast.isOfSentences() || sentences++ < SENTENCE_ROWS)) {
                shown.add(contrast);
            }
        }
        return shown;
    }

    private List<Cell> row(Contrast contrast) {
        List<Paragraph> why = new ArrayList<>();
        for (String reason :
                contrast.reasons().subList(0, Math.min(REASONS, contrast.reasons().size()))) {
            why.add(Paragraph.of(book.prose(reason), Styles.SMALL.in(Ink.MUTED)));
        }
        if (contrast.reasons().size() > REASONS) {
            why.add(more(contrast.reasons().size() - REASONS));
        }
        return List.of(
                Cell.header(Paragraph.of(contrast.topic().question(), Styles.SMALL)),
                Cell.of(wordings(contrast).toArray(Paragraph[]::new)),
                Cell.of(why.toArray(Paragraph[]::new)));
    }

    private List<Paragraph> wordings(Contrast contrast) {
        List<Contrast.Wording> all =
                contrast.positions().stream()
                        .flatMap(position -> position.wordings().stream())
                        .toList();
        int limit = Math.min(contrast.isOfSentences() ? SENTENCES : WORDINGS, all.size());
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Contrast.Wording wording : all.subList(0, limit)) {
            paragraphs.add(wording(contrast, wording));
        }
        if (all.size() > limit) {
            paragraphs.add(more(all.size() - limit));
        }
        return paragraphs;
    }

    private Paragraph more(int count) {
        return Paragraph.of(book.say("differences.row.more", count), Styles.META);
    }

    private Paragraph wording(Contrast contrast, Contrast.Wording wording) {
        Map<String, Claim> byArticle = new LinkedHashMap<>();
        wording.claims().forEach(claim -> byArticle.putIfAbsent(claim.article(), claim));
        List<Run> runs = new ArrayList<>();
        for (Claim claim : byArticle.values()) {
            String number = "[" + book.numberOfArticle(claim) + "]";
            runs.add(Run.of(number, Styles.HEAD).leadingTo(Mark.placeOf(claim.id())));
            runs.add(Run.of(" ", Styles.HEAD));
        }
        String words = Book.quoted(Book.shortened(wording.words(), WORDS));
        runs.add(
                Run.of(words, Styles.QUOTED_SMALL)
                        .leadingTo(Mark.placeOf(wording.claims().getFirst().id())));
        if (contrast.isFiner(wording)) {
            runs.add(
                    Run.of(
                            "  " + book.say("finer"),
                            Styles.MARGIN_HEAD.in(book.look(Relation.COMPATIBLE).line())));
        }
        return new Paragraph(runs);
    }
}
