package crossread.export.pdf;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sets paragraphs one below the other, page after page. */
public final class Flow {
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

    public List<Placed> paragraph(Tag tag, Paragraph paragraph) throws IOException {
        return paragraph(tag, paragraph, 0, width());
    }

    /**
     * Sets a paragraph. Neither its first line stands alone at the foot of a page, nor its last at
     * the head of one.
     *
     * @param indent from the text's left edge, in points
     */
    public List<Placed> paragraph(Tag tag, Paragraph paragraph, float indent, float columnWidth)
            throws IOException {
        List<Line> lines = typesetter.lines(paragraph, columnWidth);
        LineSetter setter = new LineSetter(annotations, tag, paragraph);
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            need(heightBound(lines, i));
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
