package crossread.ui.reader;

import crossread.model.Link;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Goes from link to link. At either end it stops once and says so; asked again, it starts over at
 * the other end.
 */
public final class LinkWalk {
    private boolean stopped;

    /**
     * One step.
     *
     * @param link where the walk is now; null where the end was reached or there is no link
     * @param atEnd whether the end was reached, so that the same step once more starts over
     */
    public record Step(@Nullable Link link, boolean atEnd) {}

    /**
     * @param links to walk along, in reading order
     * @param current the selected link, or null
     * @param forward false for back
     */
    public Step step(List<Link> links, @Nullable Link current, boolean forward) {
        if (links.isEmpty()) {
            stopped = false;
            return new Step(null, false);
        }
        int last = links.size() - 1;
        int place = current == null ? -1 : links.indexOf(current);
        boolean ended = place >= 0 && (forward ? place == last : place == 0);
        if (ended && !stopped) {
            stopped = true;
            return new Step(null, true);
        }
        stopped = false;
        int next;
        if (place < 0) {
            next = forward ? 0 : last;
        } else {
            next = Math.floorMod(place + (forward ? 1 : -1), links.size());
        }
        return new Step(links.get(next), false);
    }
}
