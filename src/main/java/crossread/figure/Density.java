package crossread.figure;

import crossread.model.Event;
import crossread.model.When;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** How many events there are when, as columns, for where there is no room to draw each. */
final class Density {
    /** Fewer pixels a day than this, and single events say less than their number. */
    private static final double FEWEST_PIXELS = 2;

    /** How much further one has to zoom in before single events come back. */
    private static final double HYSTERESIS = 1.15;

    private static final double WIDTH = 14;
    private static final double GAP = 2;
    private static final double LABEL = 12;
    private static final double SIZE = 10;

    private final TimeScale scale;
    private final TextMeasure measure;
    private final Function<Event, List<When>> dates;

    Density(TimeScale scale, TextMeasure measure, Function<Event, List<When>> dates) {
        this.scale = scale;
        this.measure = measure;
        this.dates = dates;
    }

    /** Whether days are too narrow for single events. */
    static boolean isWanted(TimeScale scale, boolean isDense) {
        return scale.pixelsADay() < FEWEST_PIXELS * (isDense ? HYSTERESIS : 1);
    }

    /**
     * A column: the events of a stretch of time.
     *
     * @param conflicts how many of them are dated otherwise by others of their sources
     */
    record Column(double left, double right, List<Event> events, int conflicts) {
        Column {
            events = List.copyOf(events);
        }
    }

    /** Those with an event, from the left. An event that lasts stands in each that it reaches. */
    List<Column> columns(List<Event> events) {
        int count = (int) Math.ceil((scale.right() - scale.left()) / WIDTH);
        List<Set<Event>> held = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            held.add(new LinkedHashSet<>());
        }
        for (Event event : events) {
            for (When when : dates.apply(event)) {
                LocalDate begin = when.earliest() == null ? when.latest() : when.earliest();
                LocalDate end = when.latest() == null ? when.earliest() : when.latest();
                if (begin != null && end != null) {
                    double from = scale.x(begin.toEpochDay());
                    double to = scale.x(end.toEpochDay() + 1.0);
                    if (from < scale.right() && to > scale.left()) {
                        int last = column(to - 0.01, count);
                        for (int i = column(from, count); i <= last; i++) {
                            held.get(i).add(event);
                        }
                    }
                }
            }
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (!held.get(i).isEmpty()) {
                List<Event> here = List.copyOf(held.get(i));
                int conflicts = (int) here.stream().filter(e -> dates.apply(e).size() > 1).count();
                double left = scale.left() + i * WIDTH;
                double right = Math.min(scale.right(), left + WIDTH - GAP);
                columns.add(new Column(left, right, here, conflicts));
            }
        }
        return columns;
    }

    private int column(double x, int count) {
        return Math.clamp((int) ((x - scale.left()) / WIDTH), 0, count - 1);
    }

    /**
     * Draws columns on a base line, their numbers above where there is room.
     *
     * @param height of the highest, its number included
     */
    void draw(
            List<Column> columns,
            double base,
            double height,
            boolean numbers,
            @Nullable Event selected,
            Drawing drawing) {
        int most = columns.stream().mapToInt(column -> column.events().size()).max().orElse(1);
        double unit = (height - (numbers ? LABEL : 0)) / most;
        double free = Double.NEGATIVE_INFINITY;
        for (Column column : columns) {
            double top = base - column.events().size() * unit;
            String target = column.events().getFirst().id();
            boolean holds = selected != null && column.events().contains(selected);
            add(column, top, base, holds ? Ink.SELECTED : Ink.EVENT, target, drawing);
            if (column.conflicts() > 0) {
                double upTo = base - column.conflicts() * unit;
                add(column, upTo, base, Ink.CONFLICT, target, drawing);
            }
            String words = (column.conflicts() > 0 ? "≠ " : "") + column.events().size();
            double half = measure.width(words, SIZE, Weight.REGULAR) / 2;
            double middle = (column.left() + column.right()) / 2;
            boolean fits =
                    middle - half > Math.max(free, scale.left()) && middle + half < scale.right();
            if (numbers && fits) {
                free = middle + half + GAP;
                Ink ink = column.conflicts() > 0 ? Ink.CONFLICT : Ink.MUTED;
                drawing.shapes().add(number(words, middle, top - 3, ink, target));
            }
        }
    }

    private static Shape number(String words, double x, double y, Ink ink, String target) {
        return new Shape.Text(x, y, words, SIZE, Weight.REGULAR, Anchor.MIDDLE, ink, target);
    }

    private static void add(
            Column column, double top, double base, Ink ink, String target, Drawing drawing) {
        Box box = new Box(column.left(), top, column.right() - column.left(), base - top);
        drawing.shapes().add(new Shape.Rectangle(box, 1, ink, null, Stroke.SOLID, target));
    }
}
