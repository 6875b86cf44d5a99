package crossread.export;

import crossread.export.pdf.Flow;
import crossread.export.pdf.Ink;
import crossread.export.pdf.Paragraph;
import crossread.export.pdf.Run;
import crossread.export.pdf.Stroke;
import crossread.export.pdf.Tag;
import crossread.export.pdf.TextStyle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The table of contents, whose page numbers are filled in when all pages are there. */
final class Contents {
    /** Room for dots and the page number, in points. */
    private static final float NUMBER = 30;

    private final Book book;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(
            String destination, TextStyle style, Tag tag, Flow.Placed line, float column) {}

    Contents(Book book) {
        this.book = book;
    }

    /**
     * @param indent of its column, from the text's left edge
     * @param column its width
     */
    void add(
            Tag list, String title, String destination, TextStyle style, float indent, float column)
            throws IOException {
        Tag entry = list.child("TOCI");
        Tag tag = entry.child("P");
        book.flow().document().destinations().refer(entry, destination);
        float width = column - NUMBER;
        String fitted = book.flow().typesetter().fitted(title, style, width);
        List<Flow.Placed> lines =
                book.flow()
                        .paragraph(
                                tag,
                                Paragraph.of(Run.of(fitted, style).leadingTo(destination)),
                                indent,
                                width);
        entries.add(new Entry(destination, style, tag, lines.getLast(), column));
    }

    /** Fills in the page numbers. */
    void complete() throws IOException {
        Flow flow = book.flow();
        for (Entry entry : entries) {
            int page = flow.document().destinations().pageOf(entry.destination);
            if (page == 0) {
                continue;
            }
            Flow.Placed line = entry.line;
            String number = Integer.toString(page);
            float right = line.x() + entry.column;
            float x = right - flow.typesetter().width(number, entry.style);
            line.sheet().text(entry.tag, x, line.baseline(), number, entry.style);
            float from = line.x() + line.line().width() + 5;
            Stroke dots = Stroke.dashed(Ink.RULE, 0.8f, 0.8f, 2.4f);
            line.sheet()
                    .draw(
                            null,
                            pen -> pen.line(from, line.baseline(), x - 5, line.baseline(), dots));
        }
    }
}
