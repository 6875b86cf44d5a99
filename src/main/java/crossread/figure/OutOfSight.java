package crossread.figure;

import crossread.i18n.Messages;
import crossread.model.Event;
import crossread.model.When;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** How many events lie before and after what is seen. */
record OutOfSight(TimeScale scale, Function<Event, List<When>> dates, Messages messages) {
    void draw(List<Event> dated, Drawing drawing) {
        TimeRange range = scale.range();
        long earlier = 0;
        long later = 0;
        for (Event event : dated) {
            if (EventItem.of(event, dates.apply(event), scale) == null) {
                boolean isBefore =
                        dates.apply(event).stream().allMatch(when -> endsBy(when, range));
                earlier += isBefore ? 1 : 0;
                later += isBefore ? 0 : 1;
            }
        }
        if (earlier > 0) {
            String label = "‹ " + messages.get("figure.earlier", earlier);
            hint(label, scale.left(), Anchor.START, drawing);
        }
        if (later > 0) {
            String label = messages.get("figure.later", later) + " ›";
            hint(label, scale.right(), Anchor.END, drawing);
        }
    }

    private static boolean endsBy(When when, TimeRange range) {
        LocalDate last = when.latest() == null ? when.earliest() : when.latest();
        return last == null || last.toEpochDay() + 1.0 <= range.from();
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
