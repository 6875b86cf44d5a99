package crossread.ui.reader;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Which articles stand in which column.
 *
 * @param order ids of all articles, from left to right
 * @param first place of the leftmost column that scrolls, among those that are not pinned
 * @param capacity how many columns are in sight, at most
 * @param pinned id of the article that stays at the left whatever is scrolled, or null
 */
public record ColumnOrder(List<String> order, int first, int capacity, @Nullable String pinned) {
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
        pinned = pinned != null && order.contains(pinned) ? pinned : null;
        int loose = order.size() - (isPinning(pinned, capacity) ? 1 : 0);
        int room = capacity - (isPinning(pinned, capacity) ? 1 : 0);
        first = Math.clamp(first, 0, Math.max(0, loose - room));
    }

    public ColumnOrder(List<String> order, int first, int capacity) {
        this(order, first, capacity, null);
    }

    /** How many columns a strip of this width holds. */
    public static int capacity(double width) {
        int wanted = width >= FOUR_FROM ? 4 : width >= THREE_FROM ? 3 : 2;
        int fitting = (int) ((width + GUTTER) / (LEAST_WIDTH + GUTTER));
        return Math.max(1, Math.min(wanted, fitting));
    }

    /** A single column is never pinned: nothing else could be read. */
    private static boolean isPinning(@Nullable String pinned, int capacity) {
        return pinned != null && capacity > 1;
    }

    private @Nullable String holding() {
        return isPinning(pinned, capacity) ? pinned : null;
    }

    /** The articles that scroll, from left to right. */
    public List<String> loose() {
        return order.stream().filter(id -> !id.equals(holding())).toList();
    }

    private int room() {
        return capacity - (holding() == null ? 0 : 1);
    }

    /** Ids of the articles in sight, from left to right. */
    public List<String> visible() {
        List<String> loose = loose();
        List<String> visible = new ArrayList<>();
        String held = holding();
        if (held != null) {
            visible.add(held);
        }
        visible.addAll(loose.subList(first, Math.min(loose.size(), first + room())));
        return List.copyOf(visible);
    }

    public boolean canMove(int columns) {
        return moved(columns).first != first;
    }

    /** Scrolled by whole columns. */
    public ColumnOrder moved(int columns) {
        return new ColumnOrder(order, Math.max(0, first + columns), capacity, pinned);
    }

    public ColumnOrder withCapacity(int columns) {
        return new ColumnOrder(order, first, columns, pinned);
    }

    /** With another article held at the left, or with null none; what was in sight stays so. */
    public ColumnOrder pinning(@Nullable String article) {
        List<String> seen = visible();
        String next = seen.stream().filter(id -> !id.equals(article)).findFirst().orElse(null);
        ColumnOrder changed = new ColumnOrder(order, first, capacity, article);
        int start = next == null ? -1 : changed.loose().indexOf(next);
        return start < 0 ? changed : new ColumnOrder(order, start, capacity, article);
    }

    /** With an article at the place of another one, which makes room for it. */
    public ColumnOrder placed(String article, String at) {
        int to = order.indexOf(at);
        if (to < 0 || !order.contains(article) || article.equals(at)) {
            return this;
        }
        List<String> changed = new ArrayList<>(order);
        changed.remove(article);
        changed.add(Math.min(to, changed.size()), article);
        return new ColumnOrder(changed, first, capacity, pinned).revealing(article);
    }

    /** With an article so many places further right, or left where negative. */
    public ColumnOrder shifted(String article, int by) {
        List<String> loose = loose();
        int place = loose.indexOf(article);
        int to = place + by;
        return place < 0 || to < 0 || to >= loose.size() ? this : placed(article, loose.get(to));
    }

    /** Scrolled as little as it takes to have an article in sight. */
    public ColumnOrder revealing(String article) {
        int place = loose().indexOf(article);
        if (place < 0 || visible().contains(article)) {
            return this;
        }
        return place < first
                ? new ColumnOrder(order, place, capacity, pinned)
                : new ColumnOrder(order, place - room() + 1, capacity, pinned);
    }

    /** Both articles in sight: where they are too far apart, the second is put beside the first. */
    public ColumnOrder joining(String a, String b) {
        List<String> visible = visible();
        if (a.equals(b) || (visible.contains(a) && visible.contains(b))) {
            return revealing(a);
        }
        if (a.equals(holding()) || room() < 2) {
            return b.equals(holding()) ? revealing(a) : revealing(a).revealing(b);
        }
        if (b.equals(holding())) {
            return revealing(a);
        }
        boolean onlyB = visible.contains(b);
        String anchor = onlyB ? b : a;
        String moving = onlyB ? a : b;
        List<String> changed = new ArrayList<>(revealing(anchor).order);
        changed.remove(moving);
        int at = changed.indexOf(anchor);
        changed.add(onlyB ? at : at + 1, moving);
        ColumnOrder beside = new ColumnOrder(changed, first, capacity, pinned);
        List<String> loose = beside.loose();
        int from = Math.min(loose.indexOf(anchor), loose.indexOf(moving));
        int start = Math.clamp(first, from + 2 - Math.max(2, room()), from);
        return new ColumnOrder(changed, Math.max(0, start), capacity, pinned);
    }
}
