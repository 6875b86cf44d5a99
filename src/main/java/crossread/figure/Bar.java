package crossread.figure;

import crossread.model.When;

import org.jspecify.annotations.Nullable;

/**
 * Where a date stands on the axis, as far as it is seen.
 *
 * @param startSeen whether its begin is known and within what is seen
 * @param endSeen whether its end is known and within what is seen
 */
record Bar(Form form, double left, double right, boolean startSeen, boolean endSeen) {
    /** Half the width of a diamond. */
    static final double POINT_RADIUS = 7;

    private static final double LEAST_DAY_WIDTH = 16;
    private static final double OPEN_LENGTH = 72;

    enum Form {
        /** A day too narrow to draw as one. */
        POINT,
        /** One sure day. */
        DAY,
        /** Some day from a first one to a last one. */
        SPAN,
        /** Nothing bounds it before. */
        OPEN_START,
        /** Nothing bounds it after. */
        OPEN_END
    }

    /** The bar of a date; null where it is undated or out of sight. */
    static @Nullable Bar of(When when, TimeScale scale) {
        double start = when.earliest() == null ? 0 : scale.x(when.earliest().toEpochDay());
        double end = when.latest() == null ? 0 : scale.x(when.latest().toEpochDay() + 1.0);
        if (when.earliest() == null && when.latest() == null) {
            return null;
        }
        if (when.earliest() == null) {
            return clipped(Form.OPEN_START, end - OPEN_LENGTH, end, end, scale);
        }
        if (when.latest() == null) {
            return clipped(Form.OPEN_END, start, start + OPEN_LENGTH, start, scale);
        }
        double middle = (start + end) / 2;
        if (end - start < LEAST_DAY_WIDTH) {
            boolean oneDay = when.earliest().equals(when.latest());
            return clipped(
                    oneDay ? Form.POINT : Form.SPAN,
                    middle - POINT_RADIUS,
                    middle + POINT_RADIUS,
                    middle,
                    scale);
        }
        Form form = when.earliest().equals(when.latest()) ? Form.DAY : Form.SPAN;
        if (end <= scale.left() || start >= scale.right()) {
            return null;
        }
        return clipped(form, start, end, Math.clamp(middle, scale.left(), scale.right()), scale);
    }

    private static @Nullable Bar clipped(
            Form form, double left, double right, double anchor, TimeScale scale) {
        if (anchor < scale.left() || anchor > scale.right()) {
            return null;
        }
        return new Bar(
                form,
                Math.max(left, scale.left()),
                Math.min(right, scale.right()),
                left >= scale.left() - POINT_RADIUS,
                right <= scale.right() + POINT_RADIUS);
    }

    double middle() {
        return (left + right) / 2;
    }
}
