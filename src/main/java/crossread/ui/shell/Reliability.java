package crossread.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How well one sort of claim is linked, as the evaluation published it.
 *
 * @param claims the sort: a kind of claim, "typed" for all but statements, or "conflict"
 * @param wanted pairs that the readers marked
 * @param found how many of these are linked
 * @param shown pairs that are linked
 * @param right how many of these the readers marked
 */
record Reliability(String claims, int wanted, int found, int shown, int right) {
    private static final String FIGURES = "reliability.tsv";

    /** The published figures, those of single kinds first. */
    static List<Reliability> published() {
        try (InputStream in = Reliability.class.getResourceAsStream(FIGURES)) {
            if (in == null) {
                throw new IllegalStateException("not shipped: " + FIGURES);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(Reliability::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reliability of(String line) {
        String[] cells = line.split("\t", -1);
        return new Reliability(
                cells[0],
                Integer.parseInt(cells[1]),
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]));
    }
}
