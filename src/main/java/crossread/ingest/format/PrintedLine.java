package crossread.ingest.format;

/**
 * A line of a printed page. Lengths are in points, from the page's left and upper edge.
 *
 * @param page from 1
 * @param left where it begins
 * @param right where it ends
 * @param base of its letters
 * @param depth of its base as a share of the page's height
 * @param size of its largest letters
 */
record PrintedLine(
        String text, int page, double left, double right, double base, double depth, double size) {
    private static final double MARGIN = 0.08;

    boolean isInMargin() {
        return depth < MARGIN || depth > 1 - MARGIN;
    }

    /** Whether a sentence may end here. */
    boolean isClosed() {
        return text.matches(".*[.!?…:][\"'”’»)\\]]*");
    }
}
