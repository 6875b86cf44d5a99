package crossread.model;

/** One end of a link. */
public enum Side {
    A,
    B;

    public Side other() {
        return this == A ? B : A;
    }
}
