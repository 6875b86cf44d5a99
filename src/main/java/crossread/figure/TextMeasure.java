package crossread.figure;

/** How wide words are. Each output may bring its own; {@link InterMeasure} needs none. */
@FunctionalInterface
public interface TextMeasure {
    /**
     * @return the advance of the words set in Inter on one line, in the units of {@code size}
     */
    double width(String words, double size, Weight weight);

    /** Where words that are set at their anchor begin. */
    default double left(Shape.Text text) {
        double width = width(text.words(), text.size(), text.weight());
        return switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
    }
}
