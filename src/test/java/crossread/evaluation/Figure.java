package crossread.evaluation;

import java.util.Locale;

/** A figure of an evaluation, as it is printed. */
record Figure(String name, String value) {
    /** A share of a whole, in percent with one decimal, and what it is a share of. */
    static Figure share(String name, int part, int whole) {
        double percent = whole == 0 ? 0 : 100.0 * part / whole;
        return new Figure(name, String.format(Locale.ROOT, "%.1f %% of %d", percent, whole));
    }

    /**
     * Precision, recall and their harmonic mean F1, in percent with one decimal.
     *
     * @param right how many of the found are right, and of the wanted are found
     */
    static Figure agreement(String name, int right, int found, int wanted) {
        double precision = found == 0 ? 0 : 100.0 * right / found;
        double recall = wanted == 0 ? 0 : 100.0 * right / wanted;
        double sum = precision + recall;
        return new Figure(
                name,
                String.format(
                        Locale.ROOT,
                        "P %.1f, R %.1f, F1 %.1f (%d wanted, %d found)",
                        precision,
                        recall,
                        sum == 0 ? 0 : 2 * precision * recall / sum,
                        wanted,
                        found));
    }
}
