package crossread.ui.kit;

/** Which links are shown by what the analyst has said of them. */
public enum Judged {
    /** All of them. */
    ALL("all"),
    /** Those that were accepted, retyped, called unsure or made by hand. */
    DECIDED("decided"),
    /** Those that wait for a decision. */
    OPEN("open");

    private final String key;

    Judged(String key) {
        this.key = key;
    }

    /** Name in message keys and in the story file. */
    public String key() {
        return key;
    }
}
