package crossread.analysis.relate;

import crossread.model.Value.Amount;

/** The share of readers who admit a value under the words of an amount. */
@FunctionalInterface
public interface Readers {
    /**
     * @param value a number in the unit of {@code words}
     * @return 0 to 1
     */
    double share(Amount words, double value);
}
