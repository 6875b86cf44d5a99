package crossread.model;

/** What the analyst has said of a link. */
public enum Standing {
    ACCEPTED,
    REJECTED,
    UNSURE,
    RETYPED,
    BY_HAND
}
