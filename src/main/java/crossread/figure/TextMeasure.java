package crossread.figure;

/** How wide words are. Each output may bring its own; {@link InterMeasure} needs none. */
@FunctionalInterface
public interface TextMeasure {
    /**
     * @return the advance of the words set in Inter on one line, in the units of {@code size}
     */
    double width(String words, double size, Weight weight);
}
