package crossread.analysis.event;

import crossread.model.Event;

import java.util.List;
import java.util.Map;

/**
 * The events of a set of articles.
 *
 * @param events main events first, each followed by those told with it, then those of other times
 * @param refs for the id of each claim, which event it is about
 */
public record Events(List<Event> events, Map<String, EventRef> refs) {
    public Events {
        events = List.copyOf(events);
        refs = Map.copyOf(refs);
    }
}
