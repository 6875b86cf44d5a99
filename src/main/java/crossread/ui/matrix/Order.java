package crossread.ui.matrix;

/** In which order topics stand. */
public enum Order {
    /** Conflicts first, then what most articles speak of. */
    CONFLICTS("conflicts"),
    /** What most articles speak of first. */
    ARTICLES("articles"),
    /** As the first article tells it. */
    READING("reading");

    private final String key;

    Order(String key) {
        this.key = key;
    }

    /** Name in message keys and settings. */
    public String key() {
        return key;
    }
}
