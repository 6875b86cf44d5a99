package crossread.analysis.claim;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The published judgements of {@code readers.csv}: shares by class of hedge, size and ratio. */
final class ReadersTable {
    /** Judgements' worth of weight that the mean over all sizes has in each cell. */
    static final int PRIOR = 16;

    /** Two classes of size are blended where N lies within this factor of their border. */
    private static final double BLEND = 1.5;

    private final List<Double> ratios;
    private final Map<String, List<Row>> rows;
    private final Map<String, List<Double>> vague;

    /** The shares of one class of hedge and one class of size. */
    private record Row(double least, double greatest, int judgements, List<Double> shares) {}

    private ReadersTable(
            List<Double> ratios, Map<String, List<Row>> rows, Map<String, List<Double>> vague) {
        this.ratios = ratios;
        this.rows = rows;
        this.vague = vague;
    }

    static ReadersTable read() {
        try (InputStream stream = ReadersTable.class.getResourceAsStream("readers.csv")) {
            if (stream == null) {
                throw new IllegalStateException("missing on the class path: readers.csv");
            }
            return parsed(
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read readers.csv", e);
        }
    }

    private static ReadersTable parsed(BufferedReader lines) {
        List<Double> ratios = new ArrayList<>();
        Map<String, List<Row>> rows = new HashMap<>();
        Map<String, List<Double>> vague = new HashMap<>();
        for (String line : lines.lines().filter(line -> !line.startsWith("#")).toList()) {
            List<String> cells = List.of(line.split(",", -1));
            String name = cells.getFirst();
            if (name.equals("ratio")) {
                ratios.addAll(numbers(cells, 4));
            } else if (name.startsWith("vague ")) {
                vague.put(name.substring("vague ".length()), numbers(cells, 1));
            } else {
                List<Double> head = numbers(cells, 1);
                Row row =
                        new Row(
                                head.get(0),
                                head.get(1),
                                head.get(2).intValue(),
                                numbers(cells, 4));
                rows.computeIfAbsent(name, key -> new ArrayList<>()).add(row);
            }
        }
        return new ReadersTable(ratios, rows, vague);
    }

    private static List<Double> numbers(List<String> cells, int from) {
        return cells.subList(from, cells.size()).stream().map(Double::valueOf).toList();
    }

    List<Double> ratios() {
        return ratios;
    }

    @Nullable List<Double> vague(String word) {
        return vague.get(word);
    }

    /** Share of readers who admit {@code ratio × number} for the hedge's class and the number. */
    double share(String hedgeClass, double number, double ratio) {
        List<Row> sizes = rows.getOrDefault(hedgeClass, List.of());
        for (int i = 0; i < sizes.size(); i++) {
            Row row = sizes.get(i);
            boolean last = i + 1 == sizes.size();
            if (last || number < row.greatest() / BLEND) {
                return smoothed(row, sizes, ratio);
            }
            if (number < row.greatest() * BLEND) {
                double place = Math.log(number * BLEND / row.greatest()) / (2 * Math.log(BLEND));
                return (1 - place) * smoothed(row, sizes, ratio)
                        + place * smoothed(sizes.get(i + 1), sizes, ratio);
            }
        }
        return 0;
    }

    private double smoothed(Row row, List<Row> sizes, double ratio) {
        double sum = 0;
        int count = 0;
        for (Row size : sizes) {
            sum += size.judgements() * at(size, ratio);
            count += size.judgements();
        }
        double mean = sum / count;
        return (row.judgements() * at(row, ratio) + PRIOR * mean) / (row.judgements() + PRIOR);
    }

    /** Linear between the table's ratios; nothing far outside them. */
    private double at(Row row, double ratio) {
        List<Double> shares = row.shares();
        int last = ratios.size() - 1;
        if (ratio <= ratios.getFirst()) {
            return shares.getFirst() * Math.max(0, ratio / ratios.getFirst());
        }
        if (ratio >= ratios.get(last)) {
            return ratio == ratios.get(last) ? shares.get(last) : 0;
        }
        int i = 0;
        while (ratios.get(i + 1) < ratio) {
            i++;
        }
        double part = (ratio - ratios.get(i)) / (ratios.get(i + 1) - ratios.get(i));
        return shares.get(i) + part * (shares.get(i + 1) - shares.get(i));
    }
}
