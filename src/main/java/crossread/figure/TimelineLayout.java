package crossread.figure;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Event;
import crossread.model.When;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The events and publications of a comparison as a figure. Pure: the same comparison and view give
 * the same figure.
 *
 * <pre>{@code
 * TimelineLayout layout = new TimelineLayout(comparison, new InterMeasure(), Locale.ENGLISH);
 * Figure figure = layout.figure(TimelineView.whole(900));
 * }</pre>
 */
public final class TimelineLayout {
    private static final int NATURAL_LANES = 10;
    private static final int LEAST_LANES = 3;

    /** So many are drawn before events are joined, though the figure grow higher than its view. */
    private static final int FEWEST_LANES = 6;

    private final Comparison comparison;
    private final TextMeasure measure;
    private final WhenText whens;
    private final Messages messages;
    private final EventWords words;
    private final TimelineSpan span;
    private final List<Event> undated;
    private final List<Event> dated;

    public TimelineLayout(Comparison comparison, TextMeasure measure, Locale locale) {
        this.comparison = comparison;
        this.measure = measure;
        this.whens = new WhenText(locale);
        this.messages = Messages.of("timeline", locale);
        this.words = new EventWords(comparison, whens, messages);
        this.span = TimelineSpan.of(comparison);
        this.undated = comparison.events().stream().filter(TimelineLayout::isUndated).toList();
        this.dated = comparison.events().stream().filter(event -> !isUndated(event)).toList();
    }

    private static boolean isUndated(Event event) {
        return SeparateDates.of(event).stream().allMatch(When::isUndated);
    }

    /** The range that shows all events and publications. */
    public TimeRange all() {
        return span.all();
    }

    /** The range that shows these events and their reports; all of it where none is dated. */
    public TimeRange around(List<String> events) {
        return span.around(events);
    }

    /** Where times stand in the figure of a view. */
    public TimeScale scale(TimelineView view) {
        TimelineFrame frame = TimelineFrame.of(view.width(), view.height(), plotLeft(view.width()));
        TimeRange range = view.range() == null ? span.all() : view.range();
        return new TimeScale(range, span.folding(), frame.plotLeft(), frame.plotRight());
    }

    /** Ids of all events in the order of time, the undated ones last. */
    public List<String> order() {
        return Stream.concat(
                        dated.stream().sorted(Comparator.comparingDouble(TimelineSpan::begin)),
                        undated.stream())
                .map(Event::id)
                .toList();
    }

    /** The range of a view moved, without zooming, to where an event is in the middle. */
    public TimeRange centredOn(String event, TimelineView view) {
        TimeScale scale = scale(view);
        TimeRange around = span.around(List.of(event));
        double middle = (scale.x(around.from()) + scale.x(around.to())) / 2;
        return scale.panned((scale.left() + scale.right()) / 2 - middle);
    }

    /** All of it: the axis with its events, and the shelf. */
    public Figure figure(TimelineView view) {
        Drawing drawing = new Drawing();
        double least = view.height() > 0 || undated.isEmpty() ? 0 : shelf(view.width()).height();
        TimelineFrame frame = drawPlot(view, least, drawing);
        drawShelf(view, frame.height(), drawing);
        return finished(view.width(), frame.height(), drawing);
    }

    /** The axis with its events alone; it may be higher than the view. */
    public Figure plot(TimelineView view) {
        Drawing drawing = new Drawing();
        TimelineFrame frame = drawPlot(view, 0, drawing);
        return finished(view.width(), frame.height(), drawing);
    }

    /** The shelf of undated events alone, as high as the view. */
    public Figure shelf(TimelineView view) {
        Drawing drawing = new Drawing();
        drawShelf(view, view.height(), drawing);
        return finished(view.width(), view.height(), drawing);
    }

    private Figure finished(double width, double height, Drawing drawing) {
        return new Figure(width, height, drawing.shapes(), drawing.marks(), words.alternative());
    }

    private TimelineFrame drawPlot(TimelineView view, double leastHeight, Drawing drawing) {
        TimeScale scale = scale(view);
        int lanes = Math.max(FEWEST_LANES, TimelineFrame.lanesIn(view.height()));
        EventRows rows =
                new EventRows(
                        new EventLabel.Setter(scale, measure, whens),
                        view.height() > 0 ? lanes : NATURAL_LANES);
        List<EventRows.Placed> placed = rows.of(dated);
        int used = Math.max(view.height() > 0 ? 0 : LEAST_LANES, EventRows.count(placed));
        double needed = Math.max(leastHeight, TimelineFrame.heightOf(used));
        TimelineFrame frame =
                TimelineFrame.of(view.width(), Math.max(view.height(), needed), scale.left());
        draw(frame, scale, placed, event(view.selected()), drawing);
        if (undated.isEmpty()) {
            headings(frame, drawing);
        }
        return frame;
    }

    private void drawShelf(TimelineView view, double height, Drawing drawing) {
        if (!undated.isEmpty()) {
            shelf(view.width()).draw(height, view.selected(), words, drawing);
        }
    }

    private Shelf shelf(double width) {
        List<Article> articles =
                comparison.articles().stream()
                        .filter(article -> article.published() == null)
                        .toList();
        return new Shelf(undated, articles, width, measure, whens, messages);
    }

    private double plotLeft(double width) {
        if (!undated.isEmpty()) {
            return shelf(width).width();
        }
        double heading =
                Stream.of("figure.events", "figure.published")
                        .mapToDouble(key -> measure.width(messages.get(key), 11, Weight.SEMI_BOLD))
                        .max()
                        .orElse(0);
        return 2 * TimelineFrame.MARGIN + heading;
    }

    private @Nullable Event event(@Nullable String id) {
        return comparison.events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private void draw(
            TimelineFrame frame,
            TimeScale scale,
            List<EventRows.Placed> placed,
            @Nullable Event selected,
            Drawing drawing) {
        List<Shape> shapes = drawing.shapes();
        new AxisShapes(frame, scale, shapes).draw(Ticks.of(scale, whens, measure));
        PublicationRail rail = new PublicationRail(frame, scale, measure, messages);
        List<PublicationRail.Publication> publications = rail.of(comparison.articles());
        if (selected != null) {
            connect(frame, placed, publications, selected, shapes);
        }
        EventShapes events = new EventShapes(shapes);
        for (EventRows.Placed row : byTime(placed)) {
            boolean chosen = selected != null && row.item().events().contains(selected);
            events.draw(row, EventShapes.middle(frame, row), chosen);
            drawing.mark(row.item().ids(), box(frame, row), words.of(row.item().events()));
        }
        rail.draw(publications, selected, shapes);
        for (PublicationRail.Publication publication : publications) {
            drawing.mark(
                    publication.articles().stream().map(Article::id).toList(),
                    rail.box(publication),
                    String.join("\n", publication.articles().stream().map(words::of).toList()));
        }
        outOfSight(frame, scale, drawing);
    }

    private static List<EventRows.Placed> byTime(List<EventRows.Placed> placed) {
        return placed.stream()
                .sorted(Comparator.comparingDouble(row -> row.item().middle()))
                .toList();
    }

    private static Box box(TimelineFrame frame, EventRows.Placed row) {
        return new Box(
                row.left() - 5,
                frame.laneTop(row.lane()) + 2,
                row.right() - row.left() + 10,
                TimelineFrame.LANE - 2);
    }

    /** Thin lines from the selected event to its reports. */
    private static void connect(
            TimelineFrame frame,
            List<EventRows.Placed> placed,
            List<PublicationRail.Publication> publications,
            Event selected,
            List<Shape> shapes) {
        for (EventRows.Placed row : placed) {
            if (!row.item().events().contains(selected)) {
                continue;
            }
            double y = EventShapes.middle(frame, row) + 12;
            for (PublicationRail.Publication publication : publications) {
                if (PublicationRail.reports(publication, selected)) {
                    shapes.add(
                            new Shape.Line(
                                    row.item().middle(),
                                    y,
                                    publication.x(),
                                    frame.railY() - 1,
                                    Ink.SELECTED,
                                    Stroke.HAIR,
                                    selected.id()));
                }
            }
        }
    }

    private void headings(TimelineFrame frame, Drawing drawing) {
        heading("figure.events", frame.axisY() - 20, drawing);
        heading("figure.published", frame.railY() + 8, drawing);
    }

    private void heading(String key, double y, Drawing drawing) {
        drawing.shapes()
                .add(
                        new Shape.Text(
                                TimelineFrame.MARGIN,
                                y,
                                messages.get(key),
                                11,
                                Weight.SEMI_BOLD,
                                Anchor.START,
                                Ink.MUTED,
                                null));
    }

    /** How many events lie before and after what is seen. */
    private void outOfSight(TimelineFrame frame, TimeScale scale, Drawing drawing) {
        long seen = dated.stream().filter(event -> EventItem.of(event, scale) != null).count();
        if (seen == dated.size()) {
            return;
        }
        long earlier =
                dated.stream()
                        .filter(event -> EventItem.of(event, scale) == null)
                        .filter(event -> TimelineSpan.isBefore(event, scale.range().from()))
                        .count();
        long later = dated.size() - seen - earlier;
        if (earlier > 0) {
            String label = "‹ " + messages.get("figure.earlier", earlier);
            hint(label, scale.left(), Anchor.START, drawing);
        }
        if (later > 0) {
            String label = messages.get("figure.later", later) + " ›";
            hint(label, scale.right(), Anchor.END, drawing);
        }
    }

    private static void hint(String words, double x, Anchor anchor, Drawing drawing) {
        drawing.shapes()
                .add(
                        new Shape.Text(
                                x,
                                TimelineFrame.HINT_Y,
                                words,
                                11,
                                Weight.REGULAR,
                                anchor,
                                Ink.MUTED,
                                null));
    }
}
