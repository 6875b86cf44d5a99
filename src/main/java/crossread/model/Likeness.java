package crossread.model;

/** How much alike two articles are as articles, whatever they claim. */
public enum Likeness {
    /** Their words are the same. */
    SAME_TEXT,
    /** One article at two times: found at one address, or with most of its words the same. */
    VERSION,
    OTHER
}
