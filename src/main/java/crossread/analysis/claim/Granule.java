package crossread.analysis.claim;

/**
 * How round a number is. A bare round number is read as approximate (Williams and Power 2013), so
 * it has a soft zone of half its granule.
 */
final class Granule {
    private Granule() {}

    /**
     * The granule of a number: its last place that is not a trailing zero, no coarser than a tenth
     * of it.
     *
     * @param place the last place written: 1 for 40, 0.1 for 5.6, a million for "3 million"
     */
    static double of(double number, double place) {
        double granule = place;
        double size = Math.abs(number);
        while (granule * 10 <= size / 10 && isMultiple(size, granule * 10)) {
            granule *= 10;
        }
        return granule;
    }

    private static boolean isMultiple(double number, double granule) {
        double times = number / granule;
        return Math.abs(times - Math.rint(times)) < 1e-6;
    }
}
