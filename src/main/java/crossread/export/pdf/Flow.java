package crossread.export.pdf;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sets paragraphs one below the other, page after page. */
public final class Flow {
    /** So many lines go over to the next page with what may not stand on it alone. */
    private static final int KEPT = 5;

    private final TaggedDocument document;
    private final Typesetter typesetter;
    private final Annotations annotations;
    private PageShape shape;
    private @Nullable Sheet sheet;
    private float y;

    public Flow(TaggedDocument document, PageShape shape) {
        this.document = document;
        this.shape = shape;
        this.typesetter = new Typesetter(document.typefaces());
        this.annotations = new Annotations(document);
    }

    /** One line where it was set. */
    public record Placed(Line line, Sheet sheet, float x, float top) {
        public float baseline() {
            return top + line.ascent();
        }
    }

    public TaggedDocument document() {
        return document;
    }

    public Typesetter typesetter() {
        return typesetter;
    }

    public Annotations annotations() {
        return annotations;
    }

    public PageShape shape() {
        return shape;
    }

    public Sheet sheet() throws IOException {
        return sheet == null ? newPage() : sheet;
    }

    /** Where the next line's top will be. */
    public float y() {
        return y;
    }

    public void moveTo(float place) {
        y = place;
    }

    public float left() {
        return shape.left();
    }

    public float width() {
        return shape.textWidth();
    }

    public float bottom() {
        return shape.height() - shape.bottom();
    }

    public float remaining() {
        return sheet == null ? 0 : bottom() - y;
    }

    public boolean isAtTop() {
        return sheet == null || y <= shape.top() + 0.01f;
    }

    /** Ends the page and begins one of this shape. */
    public void begin(PageShape next) throws IOException {
        end();
        shape = next;
        newPage();
    }

    public Sheet newPage() throws IOException {
        end();
        Sheet next = document.addSheet(shape.width(), shape.height());
        sheet = next;
        y = shape.top();
        return next;
    }

    /** Ends the page, so that whatever comes next begins another. */
    public void end() {
        sheet = null;
    }

    /** White space between two paragraphs; none at the top of a page. */
    public void space(float points) {
        if (!isAtTop()) {
            y += points;
        }
    }

    /** Begins a page unless this much room is left on the current one. */
    public void need(float points) throws IOException {
        if (remaining() < points && !isAtTop() || sheet == null) {
            newPage();
        }
    }

    /** Room that a paragraph takes on the page where it begins, at least. */
    public float roomToBegin(Paragraph paragraph, float tail) throws IOException {
        List<Line> lines = typesetter.lines(paragraph, width());
        return lines.isEmpty()
                ? 0
                : Math.max(heightBound(lines, 0), heightWithTail(lines, 0, tail));
    }

    public List<Placed> paragraph(Tag tag, Paragraph paragraph) throws IOException {
        return paragraph(tag, paragraph, 0, width());
    }

    /**
     * Sets a paragraph whose last lines stand on the page of what follows.
     *
     * @param tail how high that is, in points
     */
    public List<Placed> paragraph(Tag tag, Paragraph paragraph, float tail) throws IOException {
        return set(tag, paragraph, 0, typesetter.lines(paragraph, width()), tail);
    }

    /**
     * Sets a paragraph. Neither its first line stands alone at the foot of a page, nor its last at
     * the head of one.
     *
     * @param indent from the text's left edge, in points
     */
    public List<Placed> paragraph(Tag tag, Paragraph paragraph, float indent, float columnWidth)
            throws IOException {
        return set(tag, paragraph, indent, typesetter.lines(paragraph, columnWidth), 0);
    }

    private List<Placed> set(
            Tag tag, Paragraph paragraph, float indent, List<Line> lines, float tail)
            throws IOException {
        LineSetter setter = new LineSetter(annotations, tag, paragraph);
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            need(Math.max(heightBound(lines, i), heightWithTail(lines, i, tail)));
            Placed at = new Placed(line, sheet(), left() + indent, y);
            setter.set(at);
            placed.add(at);
            y += line.leading();
        }
        return placed;
    }

    /** Sets lines at a place of their own, beside the flow. */
    public void setLines(
            Tag tag, Paragraph paragraph, List<Line> lines, Sheet on, float x, float top)
            throws IOException {
        LineSetter setter = new LineSetter(annotations, tag, paragraph);
        float at = top;
        for (Line line : lines) {
            setter.set(new Placed(line, on, x, at));
            at += line.leading();
        }
    }

    /** Room for a paragraph's last lines, or all of a short one, with what follows it. */
    private static float heightWithTail(List<Line> lines, int index, float tail) {
        int left = lines.size() - index;
        boolean isShort = lines.size() < KEPT + 2;
        if (tail == 0 || (isShort ? index > 0 : left != KEPT)) {
            return 0;
        }
        float height = tail;
        for (Line line : lines.subList(index, lines.size())) {
            height += line.leading();
        }
        return height;
    }

    /** Room that must be left for the line at an index to be set on this page. */
    private static float heightBound(List<Line> lines, int index) {
        int left = lines.size() - index;
        boolean withNext = index == 0 && left > 1 || left == 2 || index == 0 && left == 3;
        float height = lines.get(index).leading();
        if (withNext) {
            height += lines.get(index + 1).leading();
        }
        if (index == 0 && left == 3) {
            height += lines.get(index + 2).leading();
        }
        return height;
    }
}
