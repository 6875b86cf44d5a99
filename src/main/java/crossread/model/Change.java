package crossread.model;

/** Whether an amount is a rise or a fall. */
public enum Change {
    UP,
    DOWN
}
