package crossread.export;

import crossread.export.pdf.Cell;
import crossread.export.pdf.Face;
import crossread.export.pdf.Flow;
import crossread.export.pdf.Ink;
import crossread.export.pdf.Paragraph;
import crossread.export.pdf.Run;
import crossread.export.pdf.Sheet;
import crossread.export.pdf.Table;
import crossread.export.pdf.Tag;
import crossread.export.pdf.TextStyle;
import crossread.export.pdf.Underline;
import crossread.model.Article;
import crossread.model.Event;
import crossread.model.Relation;
import crossread.model.Ruling;
import crossread.model.Standing;

import java.io.IOException;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The first page: what this is, how to read it, and which articles it is about. */
final class CoverPart {
    private static final int HASH_DIGITS = 8;
    private static final float COLUMN_GAP = 26;

    private final Book book;
    private final Flow flow;
    private final Headings headings;
    private final Contents contents;

    CoverPart(Book book, Contents contents) {
        this.book = book;
        this.flow = book.flow();
        this.headings = new Headings(book);
        this.contents = contents;
    }

    /**
     * @param parts those that follow
     */
    void write(String title, List<PdfPart> parts) throws IOException {
        Tag section = flow.document().root().child("Sect");
        flow.space(0);
        flow.paragraph(section.child("P"), Paragraph.of(book.say("cover.eyebrow"), Styles.EYEBROW));
        flow.moveTo(flow.y() + 4);
        flow.document().destinations().add("cover", section, flow.sheet(), flow.y());
        flow.document().outline().addPart(title, "cover");
        flow.paragraph(section.child("H1"), Paragraph.of(title, Styles.TITLE));
        flow.space(4);
        flow.paragraph(section.child("P"), Paragraph.of(summary(), Styles.PROSE.in(Ink.MUTED)));
        flow.space(2);
        flow.paragraph(section.child("P"), Paragraph.of(reviewState(), Styles.META));
        flow.space(10);
        writeTallies(section);
        flow.space(6);
        writeKey(section);
        writeArticles(section);
        writeContents(section, parts);
    }

    private String summary() {
        long topics = book.comparison().topics().size();
        return book.say(
                "cover.summary",
                Book.day(book.options().date()),
                book.comparison().articles().size(),
                topics,
                book.marks().all().size());
    }

    /** How far an analyst has looked at what the rules found. */
    private String reviewState() {
        List<Ruling> rulings = book.catalogue().reviewed().rulings();
        long rejected = rulings.stream().filter(r -> r.standing() == Standing.REJECTED).count();
        return rulings.isEmpty()
                ? book.say("cover.review.none")
                : book.say(
                        "cover.review",
                        rulings.size() - rejected,
                        book.comparison().links().size(),
                        rejected);
    }

    /** How many pairs there are of each relation, in large figures. */
    private void writeTallies(Tag section) throws IOException {
        Tag list = section.child("L").listNumbering("None");
        float column = flow.width() / Relation.values().length;
        float x = flow.left();
        float top = flow.y();
        TextStyle figure = new TextStyle(Face.TEXT_SEMIBOLD, 21, 26, Ink.BLACK);
        flow.sheet().rule(x, top, x + flow.width(), top, 0.5f, Ink.RULE);
        for (Relation relation : Marks.BY_WEIGHT) {
            long count =
                    book.comparison().links().stream()
                            .filter(link -> link.relation() == relation)
                            .count();
            RelationStyle look = book.look(relation);
            Tag body = list.child("LI").child("LBody");
            String label = look.badge() + " " + book.word(relation);
            flow.sheet().text(body, x, top + 27, Long.toString(count), figure.in(look.line()));
            flow.sheet().text(body, x, top + 42, label, Styles.HEAD.in(look.line()));
            x += column;
        }
        flow.moveTo(top + 52);
        flow.sheet()
                .rule(flow.left(), flow.y(), flow.left() + flow.width(), flow.y(), 0.5f, Ink.RULE);
    }

    private void writeKey(Tag section) throws IOException {
        headings.chapter(section, book.say("cover.key"), 14);
        Tag list = section.child("L").listNumbering("Disc");
        for (Relation relation : Marks.BY_WEIGHT) {
            Tag item = list.child("LI");
            flow.need(20);
            writeSample(item.child("Lbl"), relation);
            Paragraph meaning =
                    Paragraph.of(
                            Run.of(book.word(relation) + "  ", Styles.HEAD),
                            Run.of(book.say("key." + relation.code()), Styles.SMALL));
            flow.paragraph(item.child("LBody"), meaning, 96, flow.width() - 96);
            flow.space(4);
        }
        flow.space(2);
        flow.paragraph(section.child("P"), Paragraph.of(book.say("cover.key.note"), Styles.META));
    }

    /** A few words marked as they are in the articles. */
    private void writeSample(Tag label, Relation relation) throws IOException {
        RelationStyle look = book.look(relation);
        TextStyle style = Styles.QUOTED;
        String words = book.say("cover.sample");
        float width = flow.typesetter().width(words, style);
        float baseline = flow.y() + 9;
        Sheet sheet = flow.sheet();
        sheet.fill(null, flow.left(), baseline - 8.6f, width, 11.6f, look.fill());
        sheet.text(label, flow.left(), baseline, words, style);
        sheet.draw(
                null,
                pen ->
                        Underline.draw(
                                pen,
                                look.pattern(),
                                flow.left(),
                                flow.left() + width,
                                baseline + 2.6f,
                                look.line()));
    }

    private void writeArticles(Tag section) throws IOException {
        headings.chapter(section, book.say("cover.articles"), 16);
        float[] widths = {26, 0, 70, 52, 112, 36};
        widths[1] = flow.width();
        for (int i = 0; i < widths.length; i++) {
            widths[1] -= i == 1 ? 0 : widths[i];
        }
        List<Cell> header = new ArrayList<>();
        for (String key : List.of("number", "article", "published", "origin", "events", "words")) {
            String words = book.say("articles." + key);
            header.add(Cell.header(Paragraph.of(words, Styles.HEAD)));
        }
        Table table = new Table(flow, section, widths, header);
        for (Article article : book.comparison().articles()) {
            table.row(row(article));
        }
    }

    private List<Cell> row(Article article) {
        List<Paragraph> names = new ArrayList<>();
        String place = Book.placeOf(article);
        String outlet = article.outlet();
        boolean isNamed = outlet != null && !outlet.isBlank();
        String name = isNamed ? book.name(article) : ArticleName.title(article);
        names.add(Paragraph.of(Run.of(name, Styles.HEAD).leadingTo(place)));
        String title = article.title();
        if (isNamed && title != null) {
            names.add(Paragraph.of(Book.even(title), Styles.SMALL));
        }
        String hash = article.sha256();
        String digits = hash.substring(0, Math.min(HASH_DIGITS, hash.length()));
        String provenance = book.say("articles.hash", digits);
        names.add(
                Paragraph.of(
                        Book.fileName(article) + " · " + provenance, Styles.MARGIN.in(Ink.MUTED)));
        LocalDate day = article.published();
        return List.of(
                Cell.of(Integer.toString(book.number(article)), Styles.SMALL),
                new Cell(names, true, null),
                Cell.of(day == null ? book.say("articles.undated") : Book.day(day), Styles.SMALL),
                Cell.of(book.catalogue().origins(article), Styles.SMALL),
                Cell.of(events(article), Styles.SMALL),
                Cell.of(Integer.toString(words(article)), Styles.SMALL));
    }

    private String events(Article article) {
        String found =
                book.comparison().events().stream()
                        .filter(event -> event.articles().contains(article.id()))
                        .map(Event::label)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return found.isEmpty() ? "–" : found;
    }

    static int words(Article article) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
        words.setText(article.text());
        int count = 0;
        int begin = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            if (Character.isLetterOrDigit(article.text().codePointAt(begin))) {
                count++;
            }
            begin = end;
        }
        return count;
    }

    private void writeContents(Tag section, List<PdfPart> parts) throws IOException {
        flow.need(18 + Styles.SECTION.leading() + 2 + parts.size() * Styles.PROSE.leading());
        headings.chapter(section, book.say("cover.contents"), 14, 0);
        Tag list = section.child("TOC");
        float top = flow.y();
        Sheet sheet = flow.sheet();
        float half = (flow.width() - COLUMN_GAP) / 2;
        for (PdfPart part : parts) {
            String name = book.say(part.key() + ".title");
            contents.add(list, name, part.key(), Styles.PROSE, 0, half);
        }
        float bottom = flow.y();
        List<Article> articles = book.comparison().articles();
        // The table above names them all; a list that needs a page of its own adds nothing.
        if (flow.sheet() != sheet
                || top + articles.size() * Styles.CONTENTS.leading() > flow.bottom()) {
            return;
        }
        if (!parts.contains(PdfPart.ARTICLES)) {
            return;
        }
        flow.moveTo(top);
        for (Article article : articles) {
            String heading = ArticlesPart.heading(book, article);
            contents.add(
                    list, heading, Book.placeOf(article), Styles.CONTENTS, half + COLUMN_GAP, half);
        }
        flow.moveTo(Math.max(bottom, flow.y()));
    }
}
