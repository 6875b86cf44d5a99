package crossread.figure;

import crossread.model.Event;
import crossread.model.When;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * What stands for one event in the lanes, or for several too close to tell apart.
 *
 * @param events in the order of the comparison; never empty
 * @param bars where the event's dates stand: more than one where its sources disagree; of joined
 *     events, the one pill
 * @param conflict whether the sources of an event in it disagree
 */
record EventItem(List<Event> events, List<Bar> bars, boolean conflict) {
    private static final double PILL_WIDTH = 26;

    EventItem {
        events = List.copyOf(events);
        bars = List.copyOf(bars);
    }

    /** Null where the event is undated or out of sight. */
    static @Nullable EventItem of(Event event, TimeScale scale) {
        List<When> dates = SeparateDates.of(event);
        List<Bar> bars =
                dates.stream().map(date -> Bar.of(date, scale)).filter(Objects::nonNull).toList();
        return bars.isEmpty() ? null : new EventItem(List.of(event), bars, dates.size() > 1);
    }

    static EventItem joined(List<EventItem> items) {
        double middle = items.stream().mapToDouble(EventItem::middle).average().orElse(0);
        boolean conflict = items.stream().anyMatch(EventItem::conflict);
        double half = (conflict ? PILL_WIDTH + 14 : PILL_WIDTH) / 2;
        return new EventItem(
                items.stream().flatMap(item -> item.events.stream()).toList(),
                List.of(new Bar(Bar.Form.DAY, middle - half, middle + half, true, true)),
                conflict);
    }

    boolean isPill() {
        return events.size() > 1;
    }

    Event first() {
        return events.getFirst();
    }

    double left() {
        return bars.stream().mapToDouble(Bar::left).min().orElse(0);
    }

    double right() {
        return bars.stream().mapToDouble(Bar::right).max().orElse(0);
    }

    double middle() {
        return (left() + right()) / 2;
    }

    List<String> ids() {
        return events.stream().map(Event::id).toList();
    }
}
