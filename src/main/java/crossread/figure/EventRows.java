package crossread.figure;

import crossread.model.Event;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Events in lanes, none over another. All are drawn one by one with their dates where the lanes
 * suffice; else without dates; else those closer than {@link #TOO_CLOSE} pixels are joined.
 */
final class EventRows {
    static final double TOO_CLOSE = 18;

    private static final double APART = 14;

    private final EventLabel.Setter labels;
    private final int lanes;

    EventRows(EventLabel.Setter labels, int lanes) {
        this.labels = labels;
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
                                .map(event -> EventItem.of(event, labels.scale()))
                                .filter(Objects::nonNull)
                                .toList());
        List<Placed> full = packed(items, labels::full);
        if (count(full) <= lanes) {
            return full;
        }
        List<Placed> brief = packed(items, labels::brief);
        if (count(brief) <= lanes) {
            return brief;
        }
        List<EventItem> joined = joined(items);
        List<Placed> fewer = packed(joined, this::pillLabel);
        return count(fewer) <= lanes ? fewer : labelled(packed(joined, item -> null));
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

    /** Each into the first lane that is free where it stands. */
    private static List<Placed> packed(
            List<EventItem> items, Function<EventItem, @Nullable EventLabel> label) {
        List<Placed> rows = new ArrayList<>();
        for (EventItem item : items) {
            int lane = 0;
            Placed row = new Placed(item, lane, label.apply(item));
            while (!isFree(rows, row)) {
                lane++;
                row = new Placed(item, lane, row.label());
            }
            rows.add(row);
        }
        return rows;
    }

    private static boolean isFree(List<Placed> rows, Placed row) {
        return rows.stream()
                .noneMatch(
                        other ->
                                other.lane() == row.lane()
                                        && other.item() != row.item()
                                        && row.left() < other.right() + APART
                                        && other.left() < row.right() + APART);
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
            if (label != null && isFree(rows, with)) {
                rows.set(i, with);
            }
        }
        return rows;
    }
}
