package crossread.model;

/** How two linked claims relate. */
public enum Relation {
    /** Equal after dates, units and spellings are resolved; the same utterance or proposition. */
    SAME("same"),
    /** Both can be true of one thing: a bound and a value inside it, a rounder figure. */
    COMPATIBLE("compatible"),
    /** They cannot both be true of the same thing at the same time. */
    CONFLICT("conflict"),
    /** Same subject, another measure, moment or scope. */
    RELATED("related"),
    /** They look alike and belong to different events. */
    OTHER_EVENT("other-event");

    private final String code;

    Relation(String code) {
        this.code = code;
    }

    /** The word for it in files and on the command line. */
    public String code() {
        return code;
    }
}
