package crossread.ui.inspector;

import java.util.List;

/**
 * What share of readers admits which value under the words of an amount.
 *
 * @param words the amount as worded
 * @param unit of all values
 * @param from the least value drawn
 * @param to the greatest value drawn
 * @param shares at equal steps from the least to the greatest
 * @param mark the other article's value
 * @param markWords that value as worded
 * @param spoken the curve in a sentence
 */
record Curve(
        String words,
        String unit,
        double from,
        double to,
        List<Double> shares,
        double mark,
        String markWords,
        String spoken) {
    Curve {
        shares = List.copyOf(shares);
    }

    /** Where a value stands, from 0 at the least to 1 at the greatest. */
    double place(double value) {
        return (value - from) / (to - from);
    }

    /** The share at a place from 0 to 1. */
    double share(double place) {
        double at = Math.clamp(place, 0, 1) * (shares.size() - 1);
        int below = (int) Math.min(at, shares.size() - 2);
        double part = at - below;
        return shares.get(below) * (1 - part) + shares.get(below + 1) * part;
    }
}
