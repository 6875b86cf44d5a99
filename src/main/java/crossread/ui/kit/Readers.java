package crossread.ui.kit;

import crossread.model.Value;

/** How readers understand an amount as worded: the share of them who admit a value. */
@FunctionalInterface
public interface Readers {
    /** Where no such figures are at hand. */
    Readers UNKNOWN = (words, value) -> Double.NaN;

    /**
     * @param value in the unit of {@code words}
     * @return 0 to 1, or not a number where it is not known
     */
    double share(Value.Amount words, double value);
}
