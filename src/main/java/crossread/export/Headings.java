package crossread.export;

import crossread.export.pdf.Flow;
import crossread.export.pdf.Paragraph;
import crossread.export.pdf.Tag;
import crossread.export.pdf.TextStyle;

import java.io.IOException;

/** Sets headings, and what goes with them: sections, destinations, bookmarks. */
final class Headings {
    /** Room for a heading and a few lines below it, in points. */
    private static final float WITH_TEXT = 90;

    private final Book book;

    Headings(Book book) {
        this.book = book;
    }

    /** Opens a part on the page that was just begun. */
    Tag part(String title, String destination) throws IOException {
        Flow flow = book.flow();
        Tag section = flow.document().root().child("Sect");
        flow.document().destinations().add(destination, section, flow.sheet(), flow.y());
        flow.document().outline().addPart(title, destination);
        flow.paragraph(section.child("H2"), Paragraph.of(title, Styles.PART));
        flow.space(4);
        return section;
    }

    /** A heading inside a part, kept with what follows. */
    void section(Tag section, String title, TextStyle style, float before) throws IOException {
        heading(section.child("H3"), title, style, before, WITH_TEXT);
    }

    /** A heading of a part's own rank that begins no page. */
    void chapter(Tag section, String title, float before) throws IOException {
        chapter(section, title, before, WITH_TEXT);
    }

    /** The same, with this much room for what follows. */
    void chapter(Tag section, String title, float before, float after) throws IOException {
        heading(section.child("H2"), title, Styles.SECTION, before, after);
    }

    private void heading(Tag tag, String title, TextStyle style, float before, float after)
            throws IOException {
        book.flow().space(before);
        book.flow().need(style.leading() + after);
        book.flow().paragraph(tag, Paragraph.of(title, style));
        book.flow().space(2);
    }

    /** A line or two in grey. */
    void note(Tag section, String words) throws IOException {
        book.flow().paragraph(section.child("P"), Paragraph.of(words, Styles.META));
        book.flow().space(6);
    }
}
