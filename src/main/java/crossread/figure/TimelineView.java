package crossread.figure;

import org.jspecify.annotations.Nullable;

/**
 * How a timeline is looked at.
 *
 * @param width of the figure
 * @param height that the figure has at least; 0 where it is as high as it needs to be. The more
 *     there is, the more events are drawn one by one
 * @param range what is seen, or null for all of it
 * @param selected id of the event whose reports are shown, or null
 * @param dense whether what was seen before was a density: it stays one a little longer, so that
 *     what is drawn does not change to and fro
 */
public record TimelineView(
        double width,
        double height,
        @Nullable TimeRange range,
        @Nullable String selected,
        boolean dense) {
    public TimelineView(
            double width, double height, @Nullable TimeRange range, @Nullable String selected) {
        this(width, height, range, selected, false);
    }

    /** All of it, as high as it needs to be. */
    public static TimelineView whole(double width) {
        return new TimelineView(width, 0, null, null);
    }
}
