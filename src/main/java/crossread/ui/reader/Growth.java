package crossread.ui.reader;

import crossread.ui.kit.Turns;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets the columns in sight grow by some rows at each pulse, from their tops, so that the window
 * answers while long texts are laid out; then makes the highlights that are still missing in sight.
 * How many rows depends on how long the last ones took.
 */
final class Growth {
    private static final double SHORT_MILLIS = 40;
    private static final double LONG_MILLIS = 90;
    private static final int LEAST_ROWS = 12;
    private static final int MOST_ROWS = 128;

    private final Turns turns;
    private final Supplier<List<ArticleColumn>> columns;
    private int rows = LEAST_ROWS;
    private long begin;

    Growth(Turns turns, Supplier<List<ArticleColumn>> columns) {
        this.turns = turns;
        this.columns = columns;
    }

    /** Lets grow what has not. */
    void start() {
        turns.take(this, this::grow);
    }

    /** Whether all rows are there. */
    boolean isLaidOut() {
        return columns.get().stream().allMatch(ArticleColumn::isLaidOut);
    }

    /** Whether nothing is left to grow. */
    boolean isOver() {
        return columns.get().stream().allMatch(ArticleColumn::isWhole);
    }

    private boolean grow() {
        begin = 0;
        long now = System.nanoTime();
        if (isLaidOut()) {
            columns.get().forEach(column -> column.light(rows));
            adapt(now);
            return !isOver();
        }
        for (int i = 0; i < rows; i++) {
            next().ifPresent(ArticleColumn::grow);
        }
        begin = now;
        return true; // once laid out, it is lit
    }

    /** To be called when what has grown is laid out. */
    void laidOut() {
        if (begin != 0) {
            adapt(begin);
            begin = 0;
        }
    }

    private void adapt(long since) {
        double millis = (System.nanoTime() - since) / 1e6;
        if (millis < SHORT_MILLIS) {
            rows = Math.min(MOST_ROWS, rows * 2);
        } else if (millis > LONG_MILLIS) {
            rows = Math.max(LEAST_ROWS, rows / 2);
        }
    }

    private Optional<ArticleColumn> next() {
        return columns.get().stream()
                .filter(column -> !column.isLaidOut())
                .min(Comparator.comparingInt(ArticleColumn::grown));
    }
}
