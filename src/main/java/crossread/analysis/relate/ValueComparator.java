package crossread.analysis.relate;

/**
 * Says how two values of one kind relate, given that they answer the same question. A pure
 * function; the order of the two only mirrors the verdict.
 */
@FunctionalInterface
public interface ValueComparator {
    Verdict verdict(Exhibit a, Exhibit b);
}
