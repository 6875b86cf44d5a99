package crossread.analysis.claim;

import crossread.model.Bound;
import crossread.model.Value.Amount;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How readers understand "about N", "over N", "several": the share of them who admit a value.
 *
 * <p>The figures are those of {@code readers.csv}, computed from the answers published with Ferson
 * et al. 2015. They depend on the size of N in the unit as written, so that 75 minutes is admitted
 * by 57 of 100 readers for "over an hour" and by 32 for "over 60 minutes". A cell of that table
 * holds as few as 57 judgements, so each is drawn towards the same ratio over all sizes with the
 * weight of {@value ReadersTable#PRIOR} judgements.
 *
 * <p>Immutable; serves any thread.
 */
public final class ReadersCurve {
    /** Readers admit a value when at least this share of them does. */
    public static final double ADMITTED = 0.5;

    private final ReadersTable table = ReadersTable.read();

    /** The least and the greatest value that at least half the readers admit. */
    public record Range(double low, double high) {}

    /**
     * Share of readers, 0 to 1, who admit a value under the words of an amount.
     *
     * @param value in the amount's own (canonical) unit
     */
    public double share(Amount admitted, double value) {
        return switch (admitted.bound()) {
            case RANGE -> admitted.low() <= value && value <= admitted.high() ? 1 : 0;
            case VAGUE -> vague(admitted, value);
            case EXACT -> exact(admitted, value);
            default -> hedged(admitted, value);
        };
    }

    /**
     * Which values at least half the readers admit for a hedge and a number.
     *
     * @param written the number in the unit as written, above zero
     */
    public Range range(Bound bound, double written) {
        List<Double> ratios = table.ratios();
        double low = Double.NaN;
        double high = Double.NaN;
        for (int i = 0; i < ratios.size(); i++) {
            double share = table.share(classOf(bound, null), written, ratios.get(i));
            if (share < ADMITTED) {
                continue;
            }
            if (Double.isNaN(low)) {
                low = i == 0 ? ratios.get(i) : crossing(bound, written, i - 1, i);
            }
            high = i + 1 == ratios.size() ? ratios.get(i) : crossing(bound, written, i + 1, i);
        }
        return Double.isNaN(low)
                ? new Range(written, written)
                : new Range(low * written, high * written);
    }

    /**
     * The range of a vague word of number, in the unit as written.
     *
     * @param word "several", "a few", "dozens", …
     * @return 5th, 25th, 50th, 75th and 95th percentile of what readers think of, or null where the
     *     word has none
     */
    public @Nullable List<Double> percentiles(String word) {
        return table.vague(word);
    }

    private double crossing(Bound bound, double written, int outside, int inside) {
        double a = table.ratios().get(outside);
        double b = table.ratios().get(inside);
        double shareA = table.share(classOf(bound, null), written, a);
        double shareB = table.share(classOf(bound, null), written, b);
        if (isStep(bound, a, b)) {
            return b;
        }
        return a + (b - a) * (ADMITTED - shareA) / (shareB - shareA);
    }

    /** A bound ends at its number itself, not somewhere short of it. */
    private static boolean isStep(Bound bound, double outside, double inside) {
        boolean lower = bound == Bound.ABOVE || bound == Bound.AT_LEAST;
        boolean upper = bound == Bound.BELOW || bound == Bound.AT_MOST || bound == Bound.NEARLY;
        return inside == 1 && (lower ? outside < 1 : upper && outside > 1);
    }

    private double hedged(Amount admitted, double value) {
        if (admitted.best() == 0) {
            return value == 0 ? 1 : 0;
        }
        double ratio = value / admitted.best();
        Bound bound = admitted.bound();
        boolean excluded =
                switch (bound) {
                    case ABOVE, AT_LEAST -> ratio < 1;
                    case BELOW, AT_MOST -> ratio > 1;
                    default -> false;
                };
        String hedgeClass = classOf(bound, admitted.hedge());
        return excluded
                ? Math.min(0.02, table.share(hedgeClass, Math.abs(admitted.written()), ratio))
                : table.share(hedgeClass, Math.abs(admitted.written()), ratio);
    }

    /**
     * One at the number itself, down to a half at the end of its soft zone, next to none beyond.
     */
    private double exact(Amount admitted, double value) {
        double distance = Math.abs(value - admitted.best());
        double tolerance = 1e-9 * Math.max(1, Math.abs(admitted.best()));
        if (distance <= tolerance) {
            return 1;
        }
        double zone = (admitted.high() - admitted.low()) / 2;
        if (distance <= zone + tolerance) {
            return 1 - ADMITTED * distance / zone;
        }
        if (admitted.best() == 0) {
            return 0;
        }
        double ratio = value / admitted.best();
        double beyond = ratio > 1 ? Math.max(ratio, 1.02) : Math.min(ratio, 0.98);
        String hedgeClass = classOf(Bound.EXACT, admitted.hedge());
        return table.share(hedgeClass, Math.abs(admitted.written()), beyond);
    }

    /** Half the readers at the ends of the range, all of them between the quartiles. */
    private double vague(Amount admitted, double value) {
        double low = admitted.low();
        double high = admitted.high();
        List<Double> known = admitted.hedge() == null ? null : table.vague(admitted.hedge());
        double unit = admitted.written() == 0 ? 1 : admitted.best() / admitted.written();
        double lower = known == null ? admitted.best() : known.get(1) * unit;
        double upper = known == null ? admitted.best() : known.get(3) * unit;
        if (value < low) {
            return Math.max(0, ADMITTED * (2 * value / low - 1));
        }
        if (value > high) {
            return Math.max(0, ADMITTED * (3 - 2 * value / high));
        }
        if (value < lower) {
            return ADMITTED + (1 - ADMITTED) * (value - low) / (lower - low);
        }
        if (value > upper) {
            return ADMITTED + (1 - ADMITTED) * (high - value) / (high - upper);
        }
        return 1;
    }

    private static String classOf(Bound bound, @Nullable String hedge) {
        return switch (bound) {
            case ABOUT -> "about";
            case NEARLY -> "nearly";
            case ABOVE -> "above";
            case AT_LEAST -> "atLeast";
            case AT_MOST -> "atMost";
            case BELOW -> "below";
            case EXACT, RANGE, VAGUE -> hedge == null ? "bare" : "exact";
        };
    }
}
