package crossread.model;

/** How an amount is bounded by the words around it. */
public enum Bound {
    EXACT("exact"),
    ABOUT("about"),
    ABOVE("above"),
    BELOW("below"),
    AT_LEAST("atLeast"),
    AT_MOST("atMost"),
    NEARLY("nearly"),
    RANGE("range"),
    VAGUE("vague");

    private final String code;

    Bound(String code) {
        this.code = code;
    }

    /** The word for it in files. */
    public String code() {
        return code;
    }
}
