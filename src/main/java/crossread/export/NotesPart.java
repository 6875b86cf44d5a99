package crossread.export;

import crossread.export.pdf.Face;
import crossread.export.pdf.Flow;
import crossread.export.pdf.Ink;
import crossread.export.pdf.Paragraph;
import crossread.export.pdf.Run;
import crossread.export.pdf.Tag;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Link;
import crossread.model.Relation;
import crossread.model.Ruling;
import crossread.model.Standing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Every comment in full, numbered, with links back to the words it is about. */
final class NotesPart {
    static final String PLACE = "notes";

    private static final float INDENT = 30;
    private static final int PARTNER_WORDS = 100;

    private final Book book;
    private final Flow flow;
    private final Headings headings;
    private final Comments comments;

    NotesPart(Book book) {
        this.book = book;
        this.flow = book.flow();
        this.headings = new Headings(book);
        this.comments = new Comments(book);
    }

    void write() throws IOException {
        Tag section = headings.part(book.say("notes.title"), PLACE);
        headings.note(section, book.say("notes.intro"));
        for (Article article : book.comparison().articles()) {
            List<Mark> marks = book.marks().in(article);
            if (!marks.isEmpty()) {
                headings.section(section, ArticlesPart.heading(book, article), Styles.SECTION, 14);
                Tag list = section.child("L").listNumbering("Decimal");
                for (Mark mark : marks) {
                    write(list.child("LI"), mark);
                }
            }
        }
        writeRejected(section);
        writeMissing(section);
    }

    private void write(Tag item, Mark mark) throws IOException {
        RelationStyle look = book.look(mark.relation());
        flow.need(46);
        flow.document().destinations().add(mark.note(), item, flow.sheet(), flow.y());
        Paragraph number =
                Paragraph.of(
                        Run.of(Integer.toString(mark.number()), Styles.HEAD.in(look.line()))
                                .leadingTo(mark.place()));
        float top = flow.y();
        flow.paragraph(item.child("Lbl"), number, 0, INDENT);
        flow.moveTo(top);
        Tag body = item.child("LBody");
        flow.paragraph(body.child("P"), title(mark), INDENT, flow.width() - INDENT);
        for (Mark.Partner partner : comments.shown(mark)) {
            flow.space(1.5f);
            flow.paragraph(body.child("P"), line(partner), INDENT, flow.width() - INDENT);
            writeNote(body, book.catalogue().reviewed().note(partner.link()));
        }
        writeNote(body, book.catalogue().reviewed().note(mark.claim()));
        if (comments.hidden(mark) > 0) {
            String more = book.say("comment.more", comments.hidden(mark));
            flow.paragraph(
                    body.child("P"),
                    Paragraph.of(more, Styles.META),
                    INDENT,
                    flow.width() - INDENT);
        }
        flow.space(8);
    }

    private void writeNote(Tag body, String note) throws IOException {
        if (!note.isBlank()) {
            flow.paragraph(
                    body.child("P"),
                    Paragraph.of(book.say("comment.reply", Book.even(note)), Styles.PROSE),
                    INDENT,
                    flow.width() - INDENT);
        }
    }

    /** What the analyst took out, so that nobody has to find it anew. */
    private void writeRejected(Tag section) throws IOException {
        List<Ruling> rejected =
                book.catalogue().reviewed().rulings().stream()
                        .filter(ruling -> ruling.standing() == Standing.REJECTED)
                        .toList();
        if (rejected.isEmpty()) {
            return;
        }
        headings.section(section, book.say("notes.rejected"), Styles.SECTION, 16);
        headings.note(section, book.say("notes.rejected.intro"));
        for (Ruling ruling : rejected) {
            Link link = ruling.link();
            flow.paragraph(
                    section.child("P"),
                    Paragraph.of(
                            Run.of(book.word(link.relation()) + "  ", Styles.HEAD),
                            Run.of(
                                    side(link.a()) + "  –  " + side(link.b()),
                                    Styles.QUOTED_SMALL)));
            writeNote(section, book.catalogue().reviewed().note(link));
            flow.space(4);
        }
    }

    private String side(String id) {
        Claim claim = book.index().claim(id);
        return "[" + book.numberOfArticle(claim) + "] " + book.quoted(claim);
    }

    private Paragraph title(Mark mark) {
        List<Run> runs = new ArrayList<>();
        String words = book.quoted(mark.claim());
        runs.add(Run.of(words, Styles.QUOTED_SMALL.in(Face.TEXT_SEMIBOLD)).leadingTo(mark.place()));
        return new Paragraph(runs);
    }

    private Paragraph line(Mark.Partner partner) {
        return Paragraph.of(
                book.badge(partner.relation(), Styles.HEAD),
                Run.of("  " + comments.label(partner) + ": ", Styles.META),
                Run.of(partnerWords(partner), Styles.QUOTED_SMALL)
                        .leadingTo(Mark.placeOf(partner.claim().id())),
                Run.of(comments.finer(partner) + "  ", Styles.META),
                Run.of(book.prose(partner.link().reason()), Styles.SMALL.in(Ink.MUTED)),
                Run.of(standing(partner), Styles.META));
    }

    /** Says who stands behind a link, once the analyst has decided on any. */
    private String standing(Mark.Partner partner) {
        boolean isReviewed = !book.catalogue().reviewed().rulings().isEmpty();
        return isReviewed ? "  (" + book.catalogue().standing(partner.link()) + ")" : "";
    }

    /** A partner's words, in brief where a note of its own has them whole. */
    private String partnerWords(Mark.Partner partner) {
        String words = book.words(partner.claim());
        boolean whole = partner.relation() == Relation.CONFLICT;
        return Book.quoted(whole ? words : Book.shortened(words, PARTNER_WORDS));
    }

    /** Says which characters no face could draw. */
    private void writeMissing(Tag section) throws IOException {
        SortedSet<Integer> missing = flow.document().typefaces().missing();
        if (missing.isEmpty()) {
            return;
        }
        String names =
                missing.stream()
                        .map(codePoint -> String.format("U+%04X", codePoint))
                        .collect(Collectors.joining(", "));
        headings.section(section, book.say("notes.missing"), Styles.SECTION, 16);
        headings.note(section, book.say("notes.missing.text", names));
    }
}
