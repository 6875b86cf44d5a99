package crossread.model;

/** What a claim states. */
public enum Kind {
    DURATION("duration"),
    TIME("time"),
    COUNT("count"),
    QUANTITY("quantity"),
    MONEY("money"),
    PERCENT("percent"),
    ORDINAL("ordinal"),
    ROLE("role"),
    QUOTE("quote"),
    STATEMENT("statement");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    /** The word for it in files and on the command line. */
    public String code() {
        return code;
    }
}
