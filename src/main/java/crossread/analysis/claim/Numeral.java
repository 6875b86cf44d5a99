package crossread.analysis.claim;

import org.jspecify.annotations.Nullable;

/**
 * A number found in a line.
 *
 * @param begin its first piece
 * @param end one past its last piece
 * @param value the number; of a vague word the median
 * @param place the last place written: 0.1 for 5.6, a million for "3 million"
 * @param vague the word, with its range, where it is vague
 * @param form how it is written
 */
record Numeral(int begin, int end, double value, double place, @Nullable Vague vague, Form form) {
    /** How a number is written. */
    enum Form {
        DIGITS,
        WORDS,
        VAGUE,
        /** The "an" of "an hour". */
        ARTICLE,
        /** Two-thirds, half, a quarter. */
        FRACTION
    }

    /** A vague word and the range that readers give it. */
    record Vague(String word, double low, double high) {}

    /** The number below zero, from where its sign stands. */
    Numeral negated(int sign) {
        return new Numeral(sign, end, -value, place, vague, form);
    }

    /** This number times a scale. */
    Numeral scaled(double scale) {
        return new Numeral(begin, end, value * scale, place * scale, vague, form);
    }

    /** This number and one that follows it and adds to it. */
    Numeral plus(Numeral more) {
        Form sum = form == Form.FRACTION ? Form.WORDS : form;
        return new Numeral(begin, more.end, value + more.value, more.place, null, sum);
    }

    boolean isYearLike() {
        return form == Form.DIGITS
                && place == 1
                && value >= 1500
                && value < 2100
                && end - begin == 1;
    }
}
