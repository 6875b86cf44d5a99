package crossread.figure;

/** Which point of its words a {@link Shape.Text} stands on. */
public enum Anchor {
    START,
    MIDDLE,
    END
}
