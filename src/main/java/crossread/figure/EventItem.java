package crossread.figure;

import crossread.model.Event;
import crossread.model.When;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

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

    /**
     * Null where the event is undated or out of sight.
     *
     * @param dates those that stand side by side
     */
    static @Nullable EventItem of(Event event, List<When> dates, TimeScale scale) {
        List<Bar> bars = new ArrayList<>(dates.size());
        for (When date : dates) {
            Bar bar = Bar.of(date, scale);
            if (bar != null) {
                bars.add(bar);
            }
        }
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
        double left = bars.getFirst().left();
        for (Bar bar : bars) {
            left = Math.min(left, bar.left());
        }
        return left;
    }

    double right() {
        double right = bars.getFirst().right();
        for (Bar bar : bars) {
            right = Math.max(right, bar.right());
        }
        return right;
    }

    double middle() {
        return (left() + right()) / 2;
    }

    List<String> ids() {
        return events.stream().map(Event::id).toList();
    }
}
