package crossread.model;

import java.time.Instant;

/**
 * One decision in the order they were taken.
 *
 * @param number 1 for a story's first; never given twice
 * @param at when it was taken
 */
public record Step(int number, Instant at, Decision decision, State state) {

    /** Whether a step counts. */
    public enum State {
        DONE,
        /** Undone, and can be done again. */
        UNDONE,
        /** Undone, and then something else was decided: kept, but no longer to be done again. */
        LEFT
    }

    Step in(State other) {
        return new Step(number, at, decision, other);
    }
}
