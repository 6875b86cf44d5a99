package crossread.analysis.claim;

import crossread.model.Bound;

import org.jspecify.annotations.Nullable;

/**
 * A number with its hedge and its unit, found in a line.
 *
 * @param begin its first piece, hedge included
 * @param end one past its last piece, unit included
 * @param numeral the number; of a range the lower end
 * @param upper the upper end of a range, or null
 * @param unit null where no unit of measure follows
 * @param asWritten the unit's words; empty where there are none
 * @param bound how it is bounded
 * @param hedge the words that do so, or null
 */
record Quantity(
        int begin,
        int end,
        Numeral numeral,
        @Nullable Numeral upper,
        @Nullable Unit unit,
        String asWritten,
        Bound bound,
        @Nullable String hedge) {

    Quantity to(int newEnd) {
        return new Quantity(begin, newEnd, numeral, upper, unit, asWritten, bound, hedge);
    }

    Quantity in(Unit newUnit, String words, int newEnd) {
        return new Quantity(begin, newEnd, numeral, upper, newUnit, words, bound, hedge);
    }

    Quantity hedged(int newBegin, int newEnd, Bound newBound, @Nullable String words) {
        return new Quantity(newBegin, newEnd, numeral, upper, unit, asWritten, newBound, words);
    }

    Quantity upTo(Quantity other) {
        Unit common = other.unit == null ? unit : other.unit;
        String words = other.unit == null ? asWritten : other.asWritten;
        return new Quantity(
                begin, other.end, numeral, other.numeral, common, words, Bound.RANGE, null);
    }

    boolean isFraction() {
        return numeral.form() == Numeral.Form.FRACTION && unit == null;
    }
}
