package crossread.analysis.claim;

import crossread.analysis.claim.Numeral.Form;
import crossread.model.Bound;
import crossread.model.Change;
import crossread.model.Value.Amount;

import org.jspecify.annotations.Nullable;

/** Turns what was read into an {@link Amount}, in canonical units and with the readers' range. */
final class Amounts {
    private final ReadersCurve curve;

    Amounts(ReadersCurve curve) {
        this.curve = curve;
    }

    /**
     * @param unit what to convert by, or null for counts and shares
     * @param name the unit's name in the amount
     * @param whole whether only whole numbers make sense, as in counts
     */
    Amount of(
            Quantity quantity,
            @Nullable Unit unit,
            String name,
            boolean whole,
            @Nullable Change change) {
        double number = quantity.numeral().value();
        ReadersCurve.Range range = range(quantity, whole);
        double low = canonical(unit, range.low());
        double high = canonical(unit, range.high());
        double best = quantity.upper() == null ? canonical(unit, number) : low + (high - low) / 2;
        String timex = unit != null && unit.isTime() ? Timex.of(quantity, unit) : null;
        return new Amount(
                best,
                low,
                high,
                name,
                number,
                quantity.asWritten(),
                quantity.bound(),
                quantity.hedge(),
                timex,
                change);
    }

    private static double canonical(@Nullable Unit unit, double number) {
        return unit == null ? number : unit.canonical(number);
    }

    private ReadersCurve.Range range(Quantity quantity, boolean whole) {
        Numeral numeral = quantity.numeral();
        Numeral upper = quantity.upper();
        if (upper != null) {
            double low = numeral.value();
            boolean scaled = low > upper.value() || (low < 1000 && upper.place() >= 1000);
            return new ReadersCurve.Range(scaled ? low * upper.place() : low, upper.value());
        }
        Numeral.Vague vague = numeral.vague();
        if (vague != null) {
            return new ReadersCurve.Range(vague.low(), vague.high());
        }
        if (quantity.bound() == Bound.EXACT || numeral.value() <= 0) {
            double zone = quantity.hedge() == null ? zone(numeral, whole) : 0;
            return new ReadersCurve.Range(numeral.value() - zone, numeral.value() + zone);
        }
        ReadersCurve.Range range = curve.range(quantity.bound(), numeral.value());
        return whole ? inWhole(range, numeral.value()) : range;
    }

    /** The whole numbers within a range. */
    private static ReadersCurve.Range inWhole(ReadersCurve.Range range, double number) {
        double low = Math.ceil(range.low() - 1e-9);
        double high = Math.floor(range.high() + 1e-9);
        return low <= high
                ? new ReadersCurve.Range(low, high)
                : new ReadersCurve.Range(number, number);
    }

    /** Half the granule of a bare number, a quarter of it at most. */
    private static double zone(Numeral numeral, boolean whole) {
        if (numeral.form() == Form.FRACTION) {
            return Math.abs(numeral.value()) / 20;
        }
        double granule = Granule.of(numeral.value(), numeral.place());
        return whole && granule <= 1 ? 0 : Math.min(granule, Math.abs(numeral.value()) / 2) / 2;
    }
}
