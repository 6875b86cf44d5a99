package crossread.figure;

/**
 * Where times stand between two edges, and how that changes when zooming and panning.
 *
 * @param range what is seen
 * @param left x of its begin
 * @param right x of its end, greater than {@code left}
 */
public record TimeScale(TimeRange range, Folding folding, double left, double right) {
    private static final double SHORTEST = 1 / 24.0;
    private static final double LONGEST = 20 * 365.25;

    public double x(double day) {
        double begin = folding.place(range.from());
        return left + (folding.place(day) - begin) * pixelsADay();
    }

    public double day(double x) {
        return folding.day(folding.place(range.from()) + (x - left) / pixelsADay());
    }

    /** Outside folds. */
    public double pixelsADay() {
        return (right - left) / shownDays();
    }

    /**
     * The range seen after zooming, with what is at {@code x} staying there; no shorter than an
     * hour and no longer than twenty years, or than what is seen now where that is longer.
     *
     * @param factor greater than 1 to see less in more detail
     */
    public TimeRange zoomed(double factor, double x) {
        double shown = shownDays();
        double wanted =
                Math.clamp(shown / factor, SHORTEST, Math.max(LONGEST, factor > 1 ? shown : 0));
        double share = (x - left) / (right - left);
        double begin = folding.place(range.from()) + share * (shown - wanted);
        return seen(begin, begin + wanted);
    }

    /** The range seen after dragging what is shown by {@code dx} to the right. */
    public TimeRange panned(double dx) {
        double by = -dx / pixelsADay();
        double begin = folding.place(range.from()) + by;
        return seen(begin, begin + shownDays());
    }

    private TimeRange seen(double begin, double end) {
        return new TimeRange(folding.day(begin), folding.day(end));
    }

    private double shownDays() {
        return folding.place(range.to()) - folding.place(range.from());
    }
}
