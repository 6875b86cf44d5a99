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
 */
public record TimelineView(
        double width, double height, @Nullable TimeRange range, @Nullable String selected) {

    /** All of it, as high as it needs to be. */
    public static TimelineView whole(double width) {
        return new TimelineView(width, 0, null, null);
    }
}
