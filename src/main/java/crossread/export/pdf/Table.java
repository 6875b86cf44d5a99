package crossread.export.pdf;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that runs over pages: its header is repeated on each, a row stays together where it can,
 * and one that is taller than a page is split.
 */
public final class Table {
    private static final float PADDING = 4.5f;
    private static final float GAP = 2.5f;

    /** A row that would leave less than this share of a page free begins where it is. */
    private static final float KEPT_TOGETHER = 0.45f;

    private final Flow flow;
    private final float[] widths;
    private final List<Cell> header;
    private final Tag body;
    private float headerHeight;
    private @Nullable Sheet sheetWithHeader;

    /**
     * @param widths of the columns, in points
     * @param header the first row, repeated on each page
     */
    public Table(Flow flow, Tag parent, float[] widths, List<Cell> header) throws IOException {
        this.flow = flow;
        this.widths = widths.clone();
        this.header = List.copyOf(header);
        Tag table = parent.child("Table");
        Tag head = table.child("THead").child("TR");
        this.body = table.child("TBody");
        List<Part> parts = parts(head, header, "Column");
        headerHeight = height(parts);
        flow.need(headerHeight + 60);
        setHeader(parts);
    }

    /** Sets all rows; the last one does not stand on a page alone. */
    public void rows(List<List<Cell>> rows) throws IOException {
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0 && i == rows.size() - 2) {
                float both =
                        height(parts(null, rows.get(i), "Row"))
                                + height(parts(null, rows.get(i + 1), "Row"));
                if (both > flow.remaining() && both < pageHeight() * KEPT_TOGETHER) {
                    nextPage();
                }
            }
            row(rows.get(i));
        }
    }

    /** Room for rows on a page that has the header only. */
    private float pageHeight() {
        return flow.bottom() - flow.shape().top() - headerHeight;
    }

    public void row(List<Cell> cells) throws IOException {
        Tag row = body.child("TR");
        List<Part> parts = parts(row, cells, "Row");
        float height = height(parts);
        float page = pageHeight();
        boolean fitsOnOne = height <= page;
        if (height > flow.remaining() && fitsOnOne && height < page * KEPT_TOGETHER) {
            nextPage();
        }
        while (parts.stream().anyMatch(part -> !part.isDone())) {
            ensureHeader();
            float before = flow.y();
            boolean more = setRow(parts, null);
            if (!more) {
                break;
            }
            if (flow.y() == before && flow.isAtTop()) {
                throw new IOException("a table row has no room on an empty page");
            }
            nextPage();
        }
    }

    private void nextPage() throws IOException {
        flow.newPage();
        ensureHeader();
    }

    private void ensureHeader() throws IOException {
        if (flow.sheet() != sheetWithHeader) {
            setHeader(parts(null, header, "Column"));
        }
    }

    private void setHeader(List<Part> parts) throws IOException {
        sheetWithHeader = flow.sheet();
        setRow(parts, Ink.SHADE);
    }

    private List<Part> parts(@Nullable Tag row, List<Cell> cells, String scope) throws IOException {
        List<Part> parts = new ArrayList<>();
        float x = flow.left();
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            Tag tag = row == null ? null : row.child(cell.header() ? "TH" : "TD");
            if (tag != null && cell.header()) {
                tag.headerScope(scope);
            }
            parts.add(new Part(cell, tag, x, widths[column] - 2 * PADDING));
            x += widths[column];
        }
        return parts;
    }

    private static float height(List<Part> parts) {
        return (float) parts.stream().mapToDouble(Part::height).max().orElse(0) + 2 * PADDING;
    }

    /** Sets as many lines as fit. Says whether some are left. */
    private boolean setRow(List<Part> parts, @Nullable Ink shade) throws IOException {
        float top = flow.y();
        float room = flow.remaining() - 2 * PADDING;
        float used = 0;
        for (Part part : parts) {
            used = Math.max(used, part.measure(room));
        }
        if (used <= 0 && parts.stream().anyMatch(part -> !part.isDone())) {
            return true;
        }
        float bottom = top + used + 2 * PADDING;
        float right = flow.left() + flow.width();
        if (shade != null) {
            flow.sheet().fill(null, flow.left(), top, right - flow.left(), bottom - top, shade);
        }
        for (Part part : parts) {
            part.set(top + PADDING, room);
        }
        flow.sheet().rule(flow.left(), bottom, right, bottom, 0.5f, Ink.RULE);
        flow.moveTo(bottom);
        return parts.stream().anyMatch(part -> !part.isDone());
    }

    /** One cell while it is set. */
    private final class Part {
        private final List<Entry> entries = new ArrayList<>();
        private final float x;
        private final @Nullable String destination;
        private final @Nullable Tag row;
        private int next;

        private record Entry(Line line, LineSetter setter, float gap) {}

        Part(Cell cell, @Nullable Tag tag, float x, float width) throws IOException {
            this.x = x + PADDING;
            this.destination = tag == null ? null : cell.destination();
            this.row = tag;
            float gap = 0;
            for (Paragraph paragraph : cell.paragraphs()) {
                Paragraph shown = tag == null ? withoutLinks(paragraph) : paragraph;
                Tag own = tag == null || shown.text().isEmpty() ? null : tag.child("P");
                LineSetter setter = new LineSetter(flow.annotations(), own, shown);
                for (Line line : flow.typesetter().lines(shown, width)) {
                    entries.add(new Entry(line, setter, gap));
                    gap = 0;
                }
                gap = GAP;
            }
        }

        private static Paragraph withoutLinks(Paragraph paragraph) {
            return new Paragraph(
                    paragraph.runs().stream().map(run -> Run.of(run.text(), run.style())).toList());
        }

        boolean isDone() {
            return next >= entries.size();
        }

        float height() {
            return measured(0, Float.MAX_VALUE)[1];
        }

        float measure(float room) {
            return measured(next, room)[1];
        }

        /** How many entries from one on fit, and how tall they are. */
        private float[] measured(int from, float room) {
            float used = 0;
            int at = from;
            while (at < entries.size()) {
                Entry entry = entries.get(at);
                float added = entry.line.leading() + (at == from ? 0 : entry.gap);
                if (used + added > room) {
                    break;
                }
                used += added;
                at++;
            }
            return new float[] {at, used};
        }

        void set(float top, float room) throws IOException {
            int end = (int) measured(next, room)[0];
            float y = top;
            if (destination != null && row != null && next == 0) {
                flow.document().destinations().add(destination, row, flow.sheet(), y);
            }
            for (int at = next; at < end; at++) {
                Entry entry = entries.get(at);
                y += at == next ? 0 : entry.gap;
                entry.setter.set(new Flow.Placed(entry.line, flow.sheet(), x, y));
                y += entry.line.leading();
            }
            next = end;
        }
    }
}
