package crossread.figure;

/**
 * Where the parts of a timeline stand, from top to bottom: lanes, axis, rail of publications; at
 * the left, the shelf or the names of the parts.
 *
 * @param plotLeft x where the axis begins
 * @param plotRight x where it ends
 * @param axisY y of the axis
 */
public record TimelineFrame(
        double width, double height, double plotLeft, double plotRight, double axisY) {
    static final double MARGIN = 12;
    static final double LANE = 26;

    /** Base line of what is said of events out of sight. */
    static final double HINT_Y = 13;

    private static final double ABOVE_LANES = 18;
    private static final double ABOVE_AXIS = 6;
    private static final double AXIS_HEIGHT = 37;
    private static final double RAIL_HEIGHT = 46;
    private static final double BELOW_AXIS = AXIS_HEIGHT + RAIL_HEIGHT;

    /** Height of a figure with so many lanes. */
    static double heightOf(int lanes) {
        return ABOVE_LANES + lanes * LANE + ABOVE_AXIS + BELOW_AXIS;
    }

    /** How many lanes a height has room for. */
    static int lanesIn(double height) {
        return (int) Math.floor((height - heightOf(0)) / LANE);
    }

    public static TimelineFrame of(double width, double height, double plotLeft) {
        double right = Math.max(plotLeft + 40, width - MARGIN);
        return new TimelineFrame(width, height, plotLeft, right, height - BELOW_AXIS);
    }

    double top() {
        return ABOVE_LANES;
    }

    /** Lanes fill from the axis upwards, so that the first is the closest to the dates. */
    double laneTop(int lane) {
        return axisY - ABOVE_AXIS - (lane + 1) * LANE;
    }

    /** The strip in which the divisions of the axis stand. */
    public Box axis() {
        return new Box(plotLeft, axisY, plotRight - plotLeft, AXIS_HEIGHT);
    }

    double railY() {
        return axisY + AXIS_HEIGHT;
    }
}
