package crossread.ui.shell;

/** What stands in the middle of the window. */
public enum View {
    /** The articles side by side. */
    READER("reader"),
    /** Topics down, articles across. */
    MATRIX("matrix"),
    /** One topic at a time. */
    TOPIC("topic"),
    /** Every quotation in all its versions. */
    LEDGER("ledger"),
    /** How much coverage there is, and by whom. */
    COVERAGE("coverage");

    private final String key;

    View(String key) {
        this.key = key;
    }

    /** Name in message keys, in settings and on the command line. */
    public String key() {
        return key;
    }
}
