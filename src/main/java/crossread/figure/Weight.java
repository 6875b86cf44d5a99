package crossread.figure;

/** How heavy words are set. */
public enum Weight {
    REGULAR,
    SEMI_BOLD
}
