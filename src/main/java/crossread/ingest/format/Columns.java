package crossread.ingest.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the lines of printed text are set, and so where a paragraph begins. */
final class Columns {
    /** Lines further apart than this times the usual distance are in two paragraphs. */
    private static final double GAP = 1.3;

    /** A line that leaves free this share of its column is a paragraph's last. */
    private static final double SHORT = 0.15;

    /** A first line is set in by more than this times the size of its letters. */
    private static final double INDENT = 0.7;

    private final Map<Long, Double> distances = new HashMap<>();
    private final Map<Long, Double> rights = new HashMap<>();

    Columns(List<PrintedLine> lines) {
        Map<Long, Map<Long, Integer>> counts = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            rights.merge(column(line), line.right(), Math::max);
            if (i > 0 && isBelow(lines.get(i - 1), line)) {
                long distance = Math.round((line.base() - lines.get(i - 1).base()) * 2);
                counts.computeIfAbsent(size(line), key -> new HashMap<>())
                        .merge(distance, 1, Integer::sum);
            }
        }
        counts.forEach((size, found) -> distances.put(size, usual(found)));
    }

    /** The distance most lines have; of two found as often, the smaller. */
    private static double usual(Map<Long, Integer> found) {
        long best = 0;
        int most = 0;
        for (Map.Entry<Long, Integer> entry : found.entrySet()) {
            boolean isBetter =
                    entry.getValue() > most || (entry.getValue() == most && entry.getKey() < best);
            if (isBetter) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best / 2.0;
    }

    boolean startsParagraph(PrintedLine before, PrintedLine line) {
        if (size(before) != size(line)) {
            return true;
        }
        if (!isBelow(before, line)) {
            return before.isClosed() || isShort(before);
        }
        double usual = distances.getOrDefault(size(line), line.size() * 1.2);
        boolean isIndented = line.left() - before.left() > INDENT * line.size();
        return line.base() - before.base() > Math.max(usual, line.size()) * GAP
                || (before.isClosed() && (isIndented || isShort(before)));
    }

    private boolean isShort(PrintedLine line) {
        double right = rights.getOrDefault(column(line), line.right());
        return right - line.right() > SHORT * (right - line.left());
    }

    /** Whether a line follows another in one column of one page. */
    private static boolean isBelow(PrintedLine before, PrintedLine line) {
        double distance = line.base() - before.base();
        return before.page() == line.page() && distance > 0 && distance < 6 * line.size();
    }

    /** Page and left edge: lines set in begin in the same column. */
    private static long column(PrintedLine line) {
        return line.page() * 1000L + Math.round(line.left() / 24);
    }

    private static long size(PrintedLine line) {
        return Math.round(line.size());
    }
}
