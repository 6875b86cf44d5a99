package crossread.analysis.claim;

import crossread.model.Kind;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The units of measure and currencies that news texts use, by their words. Immutable. */
final class Units {
    private static final int LONGEST = 5;

    private final Map<String, Unit> byWord;

    /** A unit found in a line. */
    record Found(int begin, int end, Unit unit) {}

    private Units(Map<String, Unit> byWord) {
        this.byWord = Map.copyOf(byWord);
    }

    static Units read() {
        try (InputStream stream = Units.class.getResourceAsStream("units.csv")) {
            if (stream == null) {
                throw new IllegalStateException("missing on the class path: units.csv");
            }
            Map<String, Unit> byWord = new HashMap<>();
            MeasureUnits measures = new MeasureUnits();
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> add(List.of(line.split(",", 5)), measures, byWord));
            Currencies.addTo(byWord);
            return new Units(byWord);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read units.csv", e);
        }
    }

    private static void add(List<String> cells, MeasureUnits measures, Map<String, Unit> byWord) {
        Kind kind = Kind.valueOf(cells.get(0).toUpperCase(Locale.ROOT));
        String canonical = cells.get(1);
        String unit = cells.get(2);
        MeasureUnits.Conversion conversion =
                Character.isDigit(unit.charAt(0))
                        ? new MeasureUnits.Conversion(Double.parseDouble(unit), 0)
                        : measures.conversion(unit, canonical);
        for (String entry : cells.get(4).split("\\|", -1)) {
            int equals = entry.indexOf('=');
            String word = equals < 0 ? entry : entry.substring(0, equals);
            double times = equals < 0 ? 1 : Double.parseDouble(entry.substring(equals + 1));
            double factor = conversion.factor() * times;
            byWord.put(
                    word,
                    new Unit(kind, canonical, factor, conversion.offset(), cells.get(3), times));
        }
    }

    @Nullable Unit of(String word) {
        Unit unit = byWord.get(word);
        return unit == null && word.endsWith(".")
                ? byWord.get(word.substring(0, word.length() - 1))
                : unit;
    }

    /** The longest unit that begins at a piece of a line, or null. */
    @Nullable Found at(Line line, int begin) {
        Found found = code(line, begin);
        StringBuilder words = new StringBuilder();
        for (int end = begin; end < line.size() && end - begin < LONGEST; end++) {
            String word = line.word(end);
            if (end > begin && (word.equals(".") || word.equals(","))) {
                break;
            }
            boolean stroke = line.word(end - 1).equals("/") && line.isGlued(end);
            if (end > begin && !stroke && !(word.equals("-") || line.word(end - 1).equals("-"))) {
                words.append(line.isGlued(end) && word.length() == 1 && !isWord(word) ? "" : " ");
            }
            words.append(word);
            Unit unit = of(words.toString());
            if (unit != null) {
                found = new Found(begin, end + 1, unit);
            }
        }
        return found;
    }

    /** A currency by its code: "SEK", and "MUSD" for millions. */
    private static @Nullable Found code(Line line, int begin) {
        String raw = line.raw(begin);
        if (Currencies.isCode(raw)) {
            return new Found(begin, begin + 1, Currencies.unit(raw));
        }
        boolean millions =
                raw.length() == 4 && raw.startsWith("M") && Currencies.isCode(raw.substring(1));
        return millions
                ? new Found(begin, begin + 1, new Unit(Kind.MONEY, raw.substring(1), 1e6, 0, "", 1))
                : null;
    }

    private static boolean isWord(String word) {
        return Character.isLetterOrDigit(word.charAt(0));
    }
}
