package crossread.ui.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Which articles stand in which column.
 *
 * @param order ids of all articles, from left to right
 * @param first place in the order of the leftmost column in sight
 * @param capacity how many columns are in sight, at most
 */
public record ColumnOrder(List<String> order, int first, int capacity) {
    /** No column is narrower, in pixels. */
    public static final double LEAST_WIDTH = 360;

    /** Between two columns, in pixels: room for the ribbons. */
    public static final double GUTTER = 36;

    private static final double THREE_FROM = 1280;
    private static final double FOUR_FROM = 1720;

    public static final ColumnOrder EMPTY = new ColumnOrder(List.of(), 0, 2);

    public ColumnOrder {
        order = List.copyOf(order);
        capacity = Math.max(1, capacity);
        first = Math.clamp(first, 0, Math.max(0, order.size() - capacity));
    }

    /** How many columns a strip of this width holds. */
    public static int capacity(double width) {
        int wanted = width >= FOUR_FROM ? 4 : width >= THREE_FROM ? 3 : 2;
        int fitting = (int) ((width + GUTTER) / (LEAST_WIDTH + GUTTER));
        return Math.max(1, Math.min(wanted, fitting));
    }

    /** Ids of the articles in sight, from left to right. */
    public List<String> visible() {
        return order.subList(first, Math.min(order.size(), first + capacity));
    }

    public boolean canMove(int columns) {
        return moved(columns).first != first;
    }

    /** Scrolled by whole columns. */
    public ColumnOrder moved(int columns) {
        return new ColumnOrder(order, Math.max(0, first + columns), capacity);
    }

    public ColumnOrder withCapacity(int columns) {
        return new ColumnOrder(order, first, columns);
    }

    /** Scrolled as little as it takes to have an article in sight. */
    public ColumnOrder revealing(String article) {
        int place = order.indexOf(article);
        if (place < 0 || visible().contains(article)) {
            return this;
        }
        return place < first
                ? new ColumnOrder(order, place, capacity)
                : new ColumnOrder(order, place - capacity + 1, capacity);
    }

    /** Both articles in sight: where they are too far apart, the second is put beside the first. */
    public ColumnOrder joining(String a, String b) {
        List<String> visible = visible();
        if (a.equals(b) || (visible.contains(a) && visible.contains(b))) {
            return revealing(a);
        }
        boolean onlyB = visible.contains(b);
        String anchor = onlyB ? b : a;
        String moving = onlyB ? a : b;
        List<String> changed = new ArrayList<>(revealing(anchor).order);
        changed.remove(moving);
        int at = changed.indexOf(anchor);
        changed.add(onlyB ? at : at + 1, moving);
        int from = Math.min(changed.indexOf(anchor), changed.indexOf(moving));
        int start = Math.clamp(first, from + 2 - Math.max(2, capacity), from);
        return new ColumnOrder(changed, Math.max(0, start), capacity);
    }
}
