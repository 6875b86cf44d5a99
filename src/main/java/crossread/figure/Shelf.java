package crossread.figure;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Event;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The place at the left for what has no date, with what is known of it. */
final class Shelf {
    private static final double WIDEST = 230;
    private static final double SHARE = 0.3;
    private static final double PADDING = 10;
    private static final double TEXT_LEFT = 36;
    private static final double HEAD = 24;
    private static final double LINE = 15;
    private static final double ROW_GAP = 9;
    private static final double FOOT = 22;
    private static final int NATURAL_ROWS = 6;

    private final List<Event> events;
    private final List<Article> articles;
    private final double width;
    private final TextMeasure measure;
    private final WhenText whens;
    private final Messages messages;

    /**
     * @param events the undated ones
     * @param articles the undated ones
     * @param figureWidth of which it takes a part
     */
    Shelf(
            List<Event> events,
            List<Article> articles,
            double figureWidth,
            TextMeasure measure,
            WhenText whens,
            Messages messages) {
        this.events = events;
        this.articles = articles;
        this.width = Math.min(WIDEST, figureWidth * SHARE);
        this.measure = measure;
        this.whens = whens;
        this.messages = messages;
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    double width() {
        return width;
    }

    /** The height that shows its first events. */
    double height() {
        double rows =
                events.stream()
                        .limit(NATURAL_ROWS)
                        .mapToDouble(event -> rowHeight(row(event)))
                        .sum();
        double more = events.size() > NATURAL_ROWS ? LINE : 0;
        return HEAD + rows + more + FOOT + 2 * PADDING;
    }

    /** Draws as many as fit, and how many more there are. */
    void draw(double height, @Nullable String selected, EventWords words, Drawing drawing) {
        Box box = new Box(PADDING, PADDING, width - 2 * PADDING, height - 2 * PADDING);
        drawing.shapes().add(new Shape.Rectangle(box, 6, Ink.PANEL, null, Stroke.HAIR, null));
        text(drawing, PADDING * 2, box.y() + 17, messages.get("figure.undated"), true, null);
        double y = box.y() + HEAD;
        double bottom = box.bottom() - (articles.isEmpty() ? 4 : FOOT);
        for (int i = 0; i < events.size(); i++) {
            List<String> row = row(events.get(i));
            double reserve = i + 1 < events.size() ? LINE : 0;
            if (y + rowHeight(row) - ROW_GAP + reserve > bottom) {
                more(events.subList(i, events.size()), y, words, drawing);
                break;
            }
            draw(events.get(i), row, y, events.get(i).id().equals(selected), drawing);
            Box place = new Box(PADDING, y - 2, box.width(), rowHeight(row));
            drawing.mark(List.of(events.get(i).id()), place, words.of(events.get(i)));
            y += rowHeight(row);
        }
        if (!articles.isEmpty()) {
            foot(box, words, drawing);
        }
    }

    private void more(List<Event> rest, double y, EventWords words, Drawing drawing) {
        String label = messages.get("figure.undatedMore", rest.size());
        text(drawing, TEXT_LEFT + 4, y + LINE - 4, label, false, null);
        drawing.mark(
                rest.stream().map(Event::id).toList(),
                new Box(PADDING, y - 2, width - 2 * PADDING, 24),
                words.of(rest));
    }

    private void foot(Box box, EventWords words, Drawing drawing) {
        String label = messages.get("figure.undatedArticles", articles.size());
        text(drawing, PADDING * 2, box.bottom() - 9, label, false, null);
        drawing.mark(
                articles.stream().map(Article::id).toList(),
                new Box(box.x(), box.bottom() - 24, box.width(), 24),
                String.join("\n", articles.stream().map(words::of).toList()));
    }

    private void draw(Event event, List<String> row, double y, boolean selected, Drawing drawing) {
        Ink outline = selected ? Ink.SELECTED : Ink.EVENT;
        drawing.shapes()
                .add(
                        EventShapes.diamond(
                                PADDING * 2 + 7, y + LINE / 2, 6.5, null, outline, event.id()));
        for (int line = 0; line < row.size(); line++) {
            boolean name = line + 1 < row.size();
            Ink ink = !name ? Ink.MUTED : selected ? Ink.SELECTED : Ink.TEXT;
            drawing.shapes()
                    .add(
                            new Shape.Text(
                                    TEXT_LEFT + 4,
                                    y + LINE * line + 11,
                                    row.get(line),
                                    name ? EventLabel.SIZE : EventLabel.WHEN_SIZE,
                                    name ? Weight.SEMI_BOLD : Weight.REGULAR,
                                    Anchor.START,
                                    ink,
                                    event.id()));
        }
    }

    /** Its name on at most two lines, then what is known. */
    private List<String> row(Event event) {
        double room = width - TEXT_LEFT - 4 - 2 * PADDING;
        List<String> lines = new ArrayList<>();
        String name = event.label();
        String first = Shortened.lineOf(name, room, this::nameWidth);
        lines.add(Shortened.of(first, room, this::nameWidth));
        String rest = name.substring(first.length()).strip();
        if (!rest.isEmpty()) {
            lines.add(Shortened.of(rest, room, this::nameWidth));
        }
        lines.add(
                Shortened.of(
                        whens.of(event.when()),
                        room,
                        words -> measure.width(words, EventLabel.WHEN_SIZE, Weight.REGULAR)));
        return lines;
    }

    private static double rowHeight(List<String> row) {
        return row.size() * LINE + ROW_GAP;
    }

    private double nameWidth(String words) {
        return measure.width(words, EventLabel.SIZE, Weight.SEMI_BOLD);
    }

    private static void text(
            Drawing drawing,
            double x,
            double y,
            String words,
            boolean heading,
            @Nullable String target) {
        drawing.shapes()
                .add(
                        new Shape.Text(
                                x,
                                y,
                                words,
                                EventLabel.WHEN_SIZE,
                                heading ? Weight.SEMI_BOLD : Weight.REGULAR,
                                Anchor.START,
                                Ink.MUTED,
                                target));
    }
}
