package crossread.figure;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Event;
import crossread.model.When;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** As high as a density is. */
    private static final int DENSITY_LANES = 4;

    /** So many are drawn before events are joined, though the figure grow higher than its view. */
    private static final int FEWEST_LANES = 6;

    private final Comparison comparison;
    private final TextMeasure measure;
    private final WhenText whens;
    private final Messages messages;
    private final EventWords words;

    /** By the event itself: frames are drawn while somebody drags. */
    private final Map<Event, List<When>> dates = new IdentityHashMap<>();

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
        comparison.events().forEach(event -> dates.put(event, SeparateDates.of(event)));
        this.undated = comparison.events().stream().filter(TimelineLayout::isUndated).toList();
        this.dated = comparison.events().stream().filter(event -> !isUndated(event)).toList();
    }

    private List<When> dates(Event event) {
        List<When> known = dates.get(event);
        return known == null ? SeparateDates.of(event) : known;
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

    /** The days that an event may have been on; nothing where it is undated. */
    public Optional<TimeRange> days(String event) {
        return dated.stream()
                .filter(each -> each.id().equals(event))
                .findFirst()
                .map(TimelineSpan::days);
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
                        view.height() > 0 ? lanes : NATURAL_LANES,
                        this::dates);
        List<EventRows.Placed> placed = rows.of(dated);
        boolean isDense = isDense(view, scale, placed);
        int used =
                isDense
                        ? DENSITY_LANES
                        : Math.max(view.height() > 0 ? 0 : LEAST_LANES, EventRows.count(placed));
        double needed = Math.max(leastHeight, TimelineFrame.heightOf(used));
        TimelineFrame frame =
                TimelineFrame.of(view.width(), Math.max(view.height(), needed), scale.left());
        if (isDense) {
            drawDensity(frame, scale, event(view.selected()), drawing);
        } else {
            draw(view, frame, placed, drawing);
        }
        if (undated.isEmpty() && span.isKnown()) {
            headings(frame, drawing);
        }
        return frame;
    }

    /** Whether a view shows how many events there are when, and not each. */
    public boolean isDense(TimelineView view) {
        TimeScale scale = scale(view);
        if (!Density.isWanted(scale, view.dense())) {
            return false;
        }
        int lanes = Math.max(FEWEST_LANES, TimelineFrame.lanesIn(view.height()));
        EventLabel.Setter setter = new EventLabel.Setter(scale, measure, whens);
        return isDense(
                view,
                scale,
                new EventRows(setter, view.height() > 0 ? lanes : NATURAL_LANES, this::dates)
                        .of(dated));
    }

    private static boolean isDense(
            TimelineView view, TimeScale scale, List<EventRows.Placed> placed) {
        return Density.isWanted(scale, view.dense())
                && placed.stream().anyMatch(row -> row.item().isPill());
    }

    private void drawDensity(
            TimelineFrame frame, TimeScale scale, @Nullable Event selected, Drawing drawing) {
        new AxisShapes(frame, scale, drawing.shapes()).draw(Ticks.of(scale, whens, measure));
        Density density = new Density(scale, measure, this::dates);
        List<Density.Column> columns = density.columns(dated);
        double base = frame.laneTop(0) + TimelineFrame.LANE;
        double height = base - frame.top() - 4;
        density.draw(columns, base, height, true, selected, drawing);
        for (Density.Column column : columns) {
            Box box =
                    new Box(
                            column.left(),
                            frame.top(),
                            column.right() - column.left(),
                            base - frame.top());
            List<String> ids = column.events().stream().map(Event::id).toList();
            drawing.mark(ids, box, words.of(column.events()));
        }
        drawRail(frame, scale, selected, drawing);
        new OutOfSight(scale, this::dates, messages).draw(dated, drawing);
    }

    /**
     * All of it in a low strip, and what of it is seen.
     *
     * @param seen null where all is
     */
    public Figure overview(double width, double height, @Nullable TimeRange seen) {
        TimeScale scale = overviewScale(width);
        Drawing drawing = new Drawing();
        new Overview(scale, new Density(scale, measure, this::dates))
                .draw(dated, width, height, seen, drawing);
        return finished(width, height, drawing);
    }

    /** Where times stand in the overview. */
    public TimeScale overviewScale(double width) {
        double right = Math.max(TimelineFrame.MARGIN + 40, width - TimelineFrame.MARGIN);
        return new TimeScale(span.all(), span.folding(), TimelineFrame.MARGIN, right);
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
            TimelineView view,
            TimelineFrame frame,
            List<EventRows.Placed> placed,
            Drawing drawing) {
        TimeScale scale = scale(view);
        Event selected = event(view.selected());
        List<Shape> shapes = drawing.shapes();
        if (span.isKnown()) {
            new AxisShapes(frame, scale, shapes).draw(Ticks.of(scale, whens, measure));
        }
        if (dated.isEmpty() && !comparison.articles().isEmpty()) {
            String key = undated.isEmpty() ? "figure.noEvents" : "figure.nothingDated";
            String way = view.height() > 0 && !undated.isEmpty() ? "figure.howToDate" : "";
            new EmptyLanes(frame, measure)
                    .draw(messages.get(key), way.isEmpty() ? "" : messages.get(way), drawing);
        }
        if (selected != null) {
            PublicationRail rail = new PublicationRail(frame, scale, measure, messages);
            connect(frame, placed, rail.of(comparison.articles()), selected, shapes);
        }
        EventShapes events = new EventShapes(shapes);
        for (EventRows.Placed row : byTime(placed)) {
            boolean chosen = selected != null && row.item().events().contains(selected);
            events.draw(row, EventShapes.middle(frame, row), chosen);
            drawing.mark(row.item().ids(), box(frame, row), words.of(row.item().events()));
        }
        if (span.isKnown()) {
            drawRail(frame, scale, selected, drawing);
        }
        new OutOfSight(scale, this::dates, messages).draw(dated, drawing);
    }

    private void drawRail(
            TimelineFrame frame, TimeScale scale, @Nullable Event selected, Drawing drawing) {
        PublicationRail rail = new PublicationRail(frame, scale, measure, messages);
        List<PublicationRail.Publication> publications = rail.of(comparison.articles());
        rail.draw(publications, selected, drawing.shapes());
        for (PublicationRail.Publication publication : publications) {
            drawing.mark(
                    publication.articles().stream().map(Article::id).toList(),
                    rail.box(publication),
                    String.join("\n", publication.articles().stream().map(words::of).toList()));
        }
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
}
