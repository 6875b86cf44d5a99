package crossread.figure;

import org.jspecify.annotations.Nullable;

/**
 * The words beside a mark.
 *
 * @param name what happened
 * @param when its date in words, or empty
 * @param left x where the words begin
 * @param right x where they end
 * @param inside whether they stand on the mark itself
 */
record EventLabel(String name, String when, double left, double right, boolean inside) {
    static final double SIZE = 12;
    static final double WHEN_SIZE = 11;
    static final double GAP = 10;
    static final double PADDING = 8;

    private static final double LONGEST = 260;

    /** Sets labels in the room there is. */
    record Setter(TimeScale scale, TextMeasure measure, WhenText words) {

        /** With its date as well, where the whole has room; else the name, shortened if need be. */
        EventLabel full(EventItem item) {
            String name = Shortened.of(nameOf(item), LONGEST, this::nameWidth);
            String when = item.conflict() ? "" : words.of(item.first().when());
            EventLabel label = placed(item, name, when);
            return label == null ? brief(item) : label;
        }

        /** The name alone. A mark that fills all that is seen bears it inside. */
        EventLabel brief(EventItem item) {
            double beside =
                    Math.max(scale.right() - item.right(), item.left() - scale.left()) - GAP;
            double inside = item.right() - item.left() - 2 * PADDING;
            String name =
                    Shortened.of(
                            nameOf(item),
                            Math.min(LONGEST, Math.max(beside, inside)),
                            this::nameWidth);
            EventLabel label = placed(item, name, "");
            return label == null
                    ? new EventLabel("", "", item.right(), item.right(), false)
                    : label;
        }

        /** To the right of the mark, to its left, or on it; null where it fits nowhere. */
        @Nullable EventLabel placed(EventItem item, String name, String when) {
            double width = width(name, when);
            if (item.right() + GAP + width <= scale.right()) {
                double left = item.right() + GAP;
                return new EventLabel(name, when, left, left + width, false);
            }
            if (item.left() - GAP - width >= scale.left()) {
                double right = item.left() - GAP;
                return new EventLabel(name, when, right - width, right, false);
            }
            if (item.bars().size() == 1 && item.left() + width + 2 * PADDING <= item.right()) {
                double left = item.left() + PADDING;
                return new EventLabel(name, when, left, left + width, true);
            }
            return null;
        }

        private static String nameOf(EventItem item) {
            return (item.conflict() ? "≠ " : "") + item.first().label();
        }

        double width(String name, String when) {
            double whenWidth = measure.width(when, WHEN_SIZE, Weight.REGULAR);
            return nameWidth(name) + (when.isEmpty() ? 0 : GAP + whenWidth);
        }

        private double nameWidth(String name) {
            return measure.width(name, SIZE, Weight.SEMI_BOLD);
        }
    }
}
