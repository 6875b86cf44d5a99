package crossread.export;

import crossread.export.pdf.Box;
import crossread.export.pdf.Comment;
import crossread.export.pdf.Flow;
import crossread.export.pdf.Highlight;
import crossread.export.pdf.Reply;
import crossread.export.pdf.Sheet;
import crossread.export.pdf.Tag;
import crossread.export.pdf.Typesetter;
import crossread.export.pdf.Underline;
import crossread.model.Article;
import crossread.model.Span;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Highlights the linked claims of one article, underlines them and sets their numbers. */
final class MarkPainter {
    private static final float ABOVE = 8.7f;
    private static final float BELOW = 3.1f;
    private static final float FIRST_LINE = 2.7f;
    private static final float NEXT_LINE = 2.5f;
    private static final int LEVELS = 3;
    private static final float RAISE = 9.1f;

    private final Book book;
    private final Article article;
    private final Tag parent;
    private final List<Mark> marks;
    private final Map<Mark, List<Piece>> pieces = new LinkedHashMap<>();

    MarkPainter(Book book, Article article, Tag parent) {
        this.book = book;
        this.article = article;
        this.parent = parent;
        this.marks = book.marks().in(article);
    }

    /** The part of a mark that stands on one line. */
    private record Piece(Mark mark, Flow.Placed line, float left, float right) {
        Box box() {
            float baseline = line.baseline();
            return new Box(left, baseline - ABOVE, right, baseline + BELOW);
        }
    }

    /**
     * Where a mark begins, for the comment beside it.
     *
     * @param top of its first line
     */
    record Anchor(Mark mark, Sheet sheet, float top) {}

    /** Marks what stands in one paragraph. */
    void paint(Span paragraph, List<Flow.Placed> lines) throws IOException {
        List<Piece> found = new ArrayList<>();
        for (Mark mark : marks) {
            Span span = mark.claim().span();
            if (span.overlaps(paragraph)) {
                for (Flow.Placed line : lines) {
                    addPiece(found, mark, span.shifted(0), paragraph, line);
                }
            }
        }
        for (Piece piece : found) {
            pieces.computeIfAbsent(piece.mark, mark -> new ArrayList<>()).add(piece);
        }
        Map<Flow.Placed, List<Piece>> byLine = new LinkedHashMap<>();
        for (Piece piece : found) {
            byLine.computeIfAbsent(piece.line, line -> new ArrayList<>()).add(piece);
        }
        for (List<Piece> onLine : byLine.values()) {
            underline(onLine);
        }
        setNumbers(paragraph, found);
    }

    private void addPiece(
            List<Piece> found, Mark mark, Span span, Span paragraph, Flow.Placed placed)
            throws IOException {
        int begin = Math.max(span.begin() - paragraph.begin(), placed.line().begin());
        int end = Math.min(span.end() - paragraph.begin(), placed.line().end());
        String text = paragraph.in(article.text());
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (begin >= end) {
            return;
        }
        for (Typesetter.Extent extent :
                book.flow().typesetter().extents(placed.line(), begin, end)) {
            float left = placed.x() + extent.left();
            found.add(new Piece(mark, placed, left, placed.x() + extent.right()));
        }
    }

    /** Lines one below the other where marks overlap, three at most. */
    private void underline(List<Piece> onLine) throws IOException {
        float[] free = new float[LEVELS];
        List<Piece> sorted =
                onLine.stream().sorted((a, b) -> Float.compare(a.left, b.left)).toList();
        for (Piece piece : sorted) {
            for (int level = 0; level < LEVELS; level++) {
                if (free[level] > piece.left + 0.1f) {
                    continue;
                }
                free[level] = piece.right;
                float y = piece.line.baseline() + FIRST_LINE + level * NEXT_LINE;
                RelationStyle look = book.look(piece.mark.relation());
                piece.line
                        .sheet()
                        .draw(
                                null,
                                pen ->
                                        Underline.draw(
                                                pen,
                                                look.pattern(),
                                                piece.left,
                                                piece.right,
                                                y,
                                                look.line()));
                break;
            }
        }
    }

    /** The comments' numbers, raised, after the last of the words they stand for. */
    private void setNumbers(Span paragraph, List<Piece> found) throws IOException {
        Map<Flow.Placed, Float> used = new LinkedHashMap<>();
        List<Piece> ends = new ArrayList<>();
        for (Mark mark : marks) {
            if (paragraph.contains(mark.claim().span().end() - 1)) {
                found.stream()
                        .filter(piece -> piece.mark == mark)
                        .reduce((a, b) -> b)
                        .ifPresent(ends::add);
            }
        }
        ends.sort((a, b) -> Float.compare(a.right, b.right));
        for (Piece piece : ends) {
            String number = Integer.toString(piece.mark.number());
            float x = Math.max(piece.right + 0.4f, used.getOrDefault(piece.line, 0f));
            RelationStyle look = book.look(piece.mark.relation());
            piece.line
                    .sheet()
                    .text(
                            null,
                            x,
                            piece.line.baseline() - RAISE,
                            number,
                            Styles.RAISED.in(look.line()));
            float width = book.flow().typesetter().width(number, Styles.RAISED);
            used.put(piece.line, x + width + 1.8f);
        }
    }

    /** Puts the highlights on their pages, when all paragraphs have been set. */
    void finish() throws IOException {
        for (Mark mark : marks) {
            if (!pieces.containsKey(mark)) {
                book.flow().document().destinations().addAlias(mark.place(), Book.placeOf(article));
            }
        }
        for (Map.Entry<Mark, List<Piece>> entry : pieces.entrySet()) {
            Mark mark = entry.getKey();
            Map<Sheet, List<Box>> bySheet = new LinkedHashMap<>();
            for (Piece piece : entry.getValue()) {
                bySheet.computeIfAbsent(piece.line.sheet(), sheet -> new ArrayList<>())
                        .add(piece.box());
            }
            Piece first = entry.getValue().getFirst();
            book.flow()
                    .document()
                    .destinations()
                    .add(mark.place(), parent, first.line.sheet(), first.line.top());
            int part = 0;
            for (Map.Entry<Sheet, List<Box>> on : bySheet.entrySet()) {
                String name = part == 0 ? mark.place() : mark.place() + "-" + (part + 1);
                Comment comment =
                        book.flow()
                                .annotations()
                                .highlight(
                                        parent.child("Annot"),
                                        on.getKey(),
                                        on.getValue(),
                                        says(mark, name));
                if (part == 0 && !book.options().has(PdfOptions.Choice.REPLIES_INSIDE)) {
                    reply(mark, comment);
                }
                part++;
            }
        }
    }

    private void reply(Mark mark, Comment comment) throws IOException {
        for (Reply reply : new Comments(book).replies(mark)) {
            book.flow().annotations().reply(parent.child("Annot"), comment, reply);
        }
    }

    private Highlight says(Mark mark, String name) {
        return new Highlight(
                name,
                book.say("author"),
                book.word(mark.relation()),
                new Comments(book).contents(mark),
                book.look(mark.relation()).fill(),
                List.of(book.word(mark.relation())));
    }

    /** Where each mark begins, in reading order. */
    List<Anchor> anchors() {
        List<Anchor> anchors = new ArrayList<>();
        pieces.forEach(
                (mark, all) -> {
                    Flow.Placed line = all.getFirst().line;
                    anchors.add(new Anchor(mark, line.sheet(), line.top()));
                });
        return anchors;
    }
}
