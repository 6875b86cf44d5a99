package crossread.ui.shell;

/** What stands in the middle of the window. */
public enum View {
    /** The articles side by side. */
    READER("reader"),
    /** Topics down, articles across. */
    MATRIX("matrix"),
    /** One topic at a time. */
    TOPIC("topic");

    private final String key;

    View(String key) {
        this.key = key;
    }

    /** Name in message keys, in settings and on the command line. */
    public String key() {
        return key;
    }
}
