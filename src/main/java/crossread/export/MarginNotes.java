package crossread.export;

import crossread.export.pdf.Line;
import crossread.export.pdf.Paragraph;
import crossread.export.pdf.Run;
import crossread.export.pdf.Sheet;
import crossread.export.pdf.Tag;
import crossread.model.Relation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The comments beside the text, each as near to its line as the others let it. Where a page has
 * more than its margin holds, those that matter least are shortened to their heading.
 */
final class MarginNotes {
    private static final float GAP = 5;
    private static final int WORDS = 90;

    private final Book book;
    private final Comments comments;
    private final Tag parent;
    private final float x;
    private final float width;

    MarginNotes(Book book, Tag parent, float x, float width) {
        this.book = book;
        this.comments = new Comments(book);
        this.parent = parent;
        this.x = x;
        this.width = width;
    }

    void write(List<MarkPainter.Anchor> anchors) throws IOException {
        Map<Sheet, List<MarkPainter.Anchor>> bySheet = new LinkedHashMap<>();
        for (MarkPainter.Anchor anchor : anchors) {
            bySheet.computeIfAbsent(anchor.sheet(), sheet -> new ArrayList<>()).add(anchor);
        }
        for (Map.Entry<Sheet, List<MarkPainter.Anchor>> entry : bySheet.entrySet()) {
            List<MarkPainter.Anchor> sorted =
                    entry.getValue().stream()
                            .sorted((a, b) -> Integer.compare(a.mark().number(), b.mark().number()))
                            .toList();
            write(entry.getKey(), sorted);
        }
    }

    private void write(Sheet sheet, List<MarkPainter.Anchor> anchors) throws IOException {
        float room = book.flow().bottom() - book.flow().shape().top();
        List<Note> notes = new ArrayList<>();
        for (MarkPainter.Anchor anchor : anchors) {
            notes.add(note(anchor, true));
        }
        shorten(notes, room);
        place(notes);
        Tag group = parent.child("Div");
        for (Note note : notes) {
            set(group.child("P"), sheet, note);
        }
    }

    /** Shortens from the least relation on until all have room. */
    private void shorten(List<Note> notes, float room) throws IOException {
        List<Relation> least = Marks.BY_WEIGHT.reversed();
        for (Relation relation : least) {
            for (int i = notes.size() - 1; i >= 0 && total(notes) > room; i--) {
                if (notes.get(i).anchor.mark().relation() == relation) {
                    notes.set(i, note(notes.get(i).anchor, false));
                }
            }
        }
    }

    private static float total(List<Note> notes) {
        float sum = 0;
        for (Note note : notes) {
            sum += note.height + note.gap;
        }
        return sum;
    }

    /** Down from each one's own line, then up again from the foot of the page. */
    private void place(List<Note> notes) {
        float end = book.flow().shape().top();
        for (Note note : notes) {
            note.top = Math.max(note.anchor.top() + 3, end);
            end = note.top + note.height + note.gap;
        }
        float limit = book.flow().bottom() + 8;
        for (Note note : notes.reversed()) {
            note.top = Math.min(note.top, limit - note.height);
            limit = note.top - note.gap;
        }
    }

    private Note note(MarkPainter.Anchor anchor, boolean full) throws IOException {
        Mark mark = anchor.mark();
        RelationStyle look = book.look(mark.relation());
        List<Run> runs = new ArrayList<>();
        String head = mark.number() + "  " + look.badge() + " " + book.word(mark.relation());
        runs.add(Run.of(head, Styles.MARGIN_HEAD.in(look.line())).leadingTo(mark.note()));
        if (full) {
            Mark.Partner first = mark.partners().getFirst();
            String source = "\n[" + book.numberOfArticle(first.claim()) + "] ";
            runs.add(Run.of(source, Styles.MARGIN_HEAD));
            String words = Book.shortened(book.words(first.claim()), WORDS);
            runs.add(Run.of(Book.quoted(words), Styles.MARGIN));
            int more = comments.shown(mark).size() + comments.hidden(mark) - 1;
            if (more > 0) {
                runs.add(Run.of("  " + book.say("margin.more", more), Styles.MARGIN_HEAD));
            }
        } else {
            runs.add(Run.of("  " + articles(mark), Styles.MARGIN));
        }
        Paragraph paragraph = new Paragraph(runs);
        List<Line> lines = book.flow().typesetter().lines(paragraph, width);
        return new Note(anchor, paragraph, lines, full ? GAP : 0.5f);
    }

    private String articles(Mark mark) {
        return mark.partners().stream()
                .map(partner -> book.numberOfArticle(partner.claim()))
                .distinct()
                .sorted()
                .limit(4)
                .map(number -> "[" + number + "]")
                .reduce("", String::concat);
    }

    private void set(Tag tag, Sheet sheet, Note note) throws IOException {
        book.flow().setLines(tag, note.paragraph, note.lines, sheet, x, note.top);
    }

    /** One comment and its place. */
    private static final class Note {
        private final MarkPainter.Anchor anchor;
        private final Paragraph paragraph;
        private final List<Line> lines;
        private final float height;
        private final float gap;
        private float top;

        Note(MarkPainter.Anchor anchor, Paragraph paragraph, List<Line> lines, float gap) {
            this.anchor = anchor;
            this.paragraph = paragraph;
            this.lines = lines;
            this.gap = gap;
            float sum = 0;
            for (Line line : lines) {
                sum += line.leading();
            }
            this.height = sum;
        }
    }
}
