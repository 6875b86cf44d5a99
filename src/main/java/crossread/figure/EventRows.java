package crossread.figure;

import crossread.model.Event;
import crossread.model.When;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Events in lanes, none over another. All are drawn one by one with their dates where the lanes
 * suffice; else without dates; else those closer than {@link #TOO_CLOSE} pixels are joined.
 */
final class EventRows {
    static final double TOO_CLOSE = 18;

    private static final double APART = 14;

    /** No event takes less of a lane. */
    private static final double LEAST_ROOM = 2 * Bar.POINT_RADIUS + APART;

    private final EventLabel.Setter labels;
    private final int lanes;
    private final Function<Event, List<When>> dates;

    EventRows(EventLabel.Setter labels, int lanes, Function<Event, List<When>> dates) {
        this.labels = labels;
        this.dates = dates;
        this.lanes = lanes;
    }

    /**
     * An event in its lane.
     *
     * @param lane counted from 0
     * @param label null where it has no room
     */
    record Placed(EventItem item, int lane, @Nullable EventLabel label) {
        double left() {
            return label == null ? item.left() : Math.min(item.left(), label.left());
        }

        double right() {
            return label == null ? item.right() : Math.max(item.right(), label.right());
        }
    }

    List<Placed> of(List<Event> events) {
        List<EventItem> items =
                sorted(
                        events.stream()
                                .map(
                                        event ->
                                                EventItem.of(
                                                        event, dates.apply(event), labels.scale()))
                                .filter(Objects::nonNull)
                                .toList());
        double plot = labels.scale().right() - labels.scale().left();
        if (items.size() > lanes * (plot / LEAST_ROOM + 1)) {
            return fewer(joined(items));
        }
        return packed(items, labels::full, lanes)
                .or(() -> packed(items, labels::brief, lanes))
                .orElseGet(() -> fewer(joined(items)));
    }

    private List<Placed> fewer(List<EventItem> joined) {
        return packed(joined, this::pillLabel, lanes)
                .orElseGet(
                        () ->
                                packed(joined, item -> null, Integer.MAX_VALUE)
                                        .map(this::labelled)
                                        .orElseThrow());
    }

    static int count(List<Placed> rows) {
        return rows.stream().mapToInt(row -> row.lane() + 1).max().orElse(0);
    }

    private static List<EventItem> sorted(List<EventItem> items) {
        return items.stream().sorted(Comparator.comparingDouble(EventItem::left)).toList();
    }

    private @Nullable EventLabel pillLabel(EventItem item) {
        return item.isPill() ? null : labels.brief(item);
    }

    /** Each in the first lane that is free where it stands; empty where so many do not suffice. */
    private static Optional<List<Placed>> packed(
            List<EventItem> items, Function<EventItem, @Nullable EventLabel> label, int most) {
        List<Placed> rows = new ArrayList<>();
        List<List<Placed>> byLane = new ArrayList<>();
        for (EventItem item : items) {
            Placed row = new Placed(item, 0, label.apply(item));
            while (row.lane() < byLane.size() && !isFree(byLane.get(row.lane()), row)) {
                row = new Placed(item, row.lane() + 1, row.label());
            }
            if (row.lane() == byLane.size()) {
                byLane.add(new ArrayList<>());
            }
            if (byLane.size() > most) {
                return Optional.empty();
            }
            byLane.get(row.lane()).add(row);
            rows.add(row);
        }
        return Optional.of(rows);
    }

    /** Whether none of a lane stands where another one would. */
    private static boolean isFree(List<Placed> lane, Placed row) {
        for (Placed other : lane) {
            if (other.item() != row.item()
                    && row.left() < other.right() + APART
                    && other.left() < row.right() + APART) {
                return false;
            }
        }
        return true;
    }

    /** Single dates whose middles lie too close are joined; spans and disagreements stay. */
    private static List<EventItem> joined(List<EventItem> items) {
        List<EventItem> joined = new ArrayList<>();
        List<EventItem> group = new ArrayList<>();
        List<EventItem> byMiddle =
                items.stream().sorted(Comparator.comparingDouble(EventItem::middle)).toList();
        for (EventItem item : byMiddle) {
            if (!group.isEmpty() && item.middle() - group.getFirst().middle() >= TOO_CLOSE) {
                joined.add(group.size() == 1 ? group.getFirst() : EventItem.joined(group));
                group.clear();
            }
            group.add(item);
        }
        if (!group.isEmpty()) {
            joined.add(group.size() == 1 ? group.getFirst() : EventItem.joined(group));
        }
        return sorted(joined);
    }

    /** Labels where the lanes leave room for them, from the left. */
    private List<Placed> labelled(List<Placed> bare) {
        List<Placed> rows = new ArrayList<>(bare);
        for (int i = 0; i < rows.size(); i++) {
            Placed row = rows.get(i);
            EventLabel label = pillLabel(row.item());
            Placed with = new Placed(row.item(), row.lane(), label);
            List<Placed> lane = rows.stream().filter(other -> other.lane() == row.lane()).toList();
            if (label != null && isFree(lane, with)) {
                rows.set(i, with);
            }
        }
        return rows;
    }
}
