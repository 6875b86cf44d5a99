package crossread.analysis.relate;

import crossread.model.Bound;
import crossread.model.Value.Amount;

/**
 * An amount as a comparator sees it: its number in a unit common to both, and what its words admit.
 *
 * @param factor turns the amount's own unit into the common one
 */
record Measured(Amount amount, double factor, Readers readers) {
    /** What shape the set of admitted values has. */
    enum Shape {
        POINT,
        FUZZY,
        UP,
        DOWN,
        INTERVAL
    }

    Shape shape() {
        return switch (amount.bound()) {
            case EXACT -> Shape.POINT;
            case ABOUT, NEARLY -> Shape.FUZZY;
            case ABOVE, AT_LEAST -> Shape.UP;
            case BELOW, AT_MOST -> Shape.DOWN;
            case RANGE, VAGUE -> Shape.INTERVAL;
        };
    }

    Bound bound() {
        return amount.bound();
    }

    double best() {
        return amount.best() * factor;
    }

    double low() {
        return amount.low() * factor;
    }

    double high() {
        return amount.high() * factor;
    }

    double width() {
        return high() - low();
    }

    /** Share of readers, 0 to 1, who admit a number (in the common unit) under these words. */
    double share(double number) {
        return Math.clamp(readers.share(amount, number / factor), 0.0, 1.0);
    }

    /** Whether two numbers are one, save for what conversion of units loses. */
    static boolean equal(double a, double b) {
        return Math.abs(a - b) <= 0.006 * Math.max(Math.abs(a), Math.abs(b));
    }

    /**
     * The place of the last digit that counts in the number as written: 10 for 120, 0.1 for 5.6.
     */
    double granule() {
        double written = Math.abs(amount.written());
        if (written == 0) {
            return 1;
        }
        double granule = 1e9;
        while (granule > 1e-3) {
            double units = written / granule;
            if (Math.abs(units - Math.rint(units)) < 1e-6 && Math.rint(units) >= 1) {
                return granule;
            }
            granule /= 10;
        }
        return granule;
    }

    /** How coarse the number is against its size; a larger one means a rounder number. */
    double roundness() {
        double written = Math.abs(amount.written());
        return written == 0 ? 0 : granule() / written;
    }

    /**
     * Half the granule, in the common unit: how far off a round number may be. Small exact numbers
     * are counted, not rounded, and have none.
     */
    double softZone() {
        double granule = granule();
        return granule >= 10 && Math.abs(amount.written()) >= 100 || factor != 1.0
                ? granule / 2 * factor * Math.abs(amount.best() / nonZero(amount.written()))
                : 0;
    }

    private static double nonZero(double number) {
        return number == 0 ? 1 : number;
    }
}
