package crossread.ui.matrix;

/**
 * Where the cells of a grid are whose first column and header stay, in pixels.
 *
 * @param width of the whole, with its scroll bar
 * @param height of the whole
 */
record GridFrame(double width, double height, int rows, int columns) {
    static final double HEAD = 64;
    static final double ROW = 86;
    static final double BAR = 12;
    private static final double LEAST = 176;
    private static final double QUESTION_SHARE = 0.28;

    /** Width of the column of questions. */
    double question() {
        return Math.clamp(width * QUESTION_SHARE, 180, 300);
    }

    /** Width of an article's column. */
    double column() {
        return columns == 0 ? LEAST : Math.max(LEAST, Math.floor(roomWidth() / columns));
    }

    double roomWidth() {
        return Math.max(0, width - question() - BAR);
    }

    double roomHeight() {
        return Math.max(0, height - HEAD - (reachX() > 0 ? BAR : 0));
    }

    /** How far it scrolls sideways. */
    double reachX() {
        return Math.max(0, columns * column() - roomWidth());
    }

    /** How far it scrolls down. */
    double reachY() {
        double room = height - HEAD - (reachX() > 0 ? BAR : 0);
        return Math.max(0, rows * ROW - Math.max(0, room));
    }

    int firstRow(double scrollY) {
        return Math.clamp((int) (scrollY / ROW), 0, Math.max(0, rows - 1));
    }

    /** Exclusive. */
    int endRow(double scrollY) {
        return Math.clamp((int) Math.ceil((scrollY + roomHeight()) / ROW), 0, rows);
    }

    int firstColumn(double scrollX) {
        return Math.clamp((int) (scrollX / column()), 0, Math.max(0, columns - 1));
    }

    /** Exclusive. */
    int endColumn(double scrollX) {
        return Math.clamp((int) Math.ceil((scrollX + roomWidth()) / column()), 0, columns);
    }

    /** Scrolled as little as it takes to have a row wholly in sight. */
    double revealRow(double scrollY, int row) {
        double top = row * ROW;
        return Math.clamp(scrollY, Math.min(top + ROW - roomHeight(), top), top);
    }

    double revealColumn(double scrollX, int column) {
        if (column < 0) {
            return scrollX;
        }
        double left = column * column();
        return Math.clamp(scrollX, Math.min(left + column() - roomWidth(), left), left);
    }
}
