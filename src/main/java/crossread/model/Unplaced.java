package crossread.model;

/** A decision that has no place in the comparison as it now is. It is kept, and listed. */
public record Unplaced(Step step, Missing missing) {

    /** What could not be found. */
    public enum Missing {
        ARTICLE,
        WORDS,
        CLAIM,
        TOPIC,
        EVENT
    }
}
