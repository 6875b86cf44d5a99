package crossread.analysis.claim;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;

import crossread.model.Bound;
import crossread.model.Mention;
import crossread.model.Value.Amount;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How many quantities of sentences in the manner of news are read right: the number alone, with its
 * unit, and with bound and change. {@code quantities.txt} says what is right; with {@code
 * -Devaluation.show} what is not is printed.
 */
class NewsQuantitiesTest {
    private static final Units UNITS = Units.read();
    private static final int[] RIGHT = new int[4];
    private static int wanted;
    private static int found;

    /** A quantity as it should be read; of a plain number both ends are it. */
    private record Wanted(double low, double high, String unit, Bound bound, String change) {
        static Wanted of(String line) {
            List<String> words = new ArrayList<>(List.of(line.strip().split(" +")));
            String[] ends = words.removeFirst().split("\\.\\.", 2);
            String change =
                    List.of("up", "down", "any").contains(words.getLast())
                            ? words.removeLast()
                            : "none";
            Bound bound =
                    Arrays.stream(Bound.values())
                            .filter(each -> each.code().equals(words.getLast()))
                            .findFirst()
                            .orElse(ends.length == 2 ? Bound.RANGE : Bound.EXACT);
            if (bound.code().equals(words.getLast())) {
                words.removeLast();
            }
            return new Wanted(
                    Double.parseDouble(ends[0]),
                    Double.parseDouble(ends[ends.length - 1]),
                    String.join(" ", words),
                    bound,
                    change);
        }

        private @Nullable Unit measure() {
            int per = unit.indexOf(" per ");
            Unit whole = UNITS.of(unit.toLowerCase(Locale.ROOT));
            return whole != null || per < 0
                    ? whole
                    : UNITS.of(unit.substring(0, per).toLowerCase(Locale.ROOT));
        }

        boolean hasValue(Amount amount) {
            Unit measure = measure();
            double first = measure == null ? low : measure.canonical(low);
            double last = measure == null ? high : measure.canonical(high);
            return low == high
                    ? near(amount.best(), first) || near(amount.written(), low)
                    : near(amount.low(), first) && near(amount.high(), last);
        }

        private static boolean near(double a, double b) {
            return Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);
        }

        boolean hasUnit(Amount amount) {
            Unit measure = measure();
            int per = unit.indexOf(" per ");
            String name = measure == null ? unit : measure.canonical();
            boolean rate = per >= 0 && UNITS.of(unit.toLowerCase(Locale.ROOT)) == null;
            return unit.equals("*")
                    || amount.unit().equals(unit)
                    || amount.unit()
                            .equals(
                                    unit.equals("-")
                                            ? ""
                                            : name + (rate ? unit.substring(per) : ""));
        }

        boolean hasLimits(Amount amount) {
            String stated =
                    amount.change() == null
                            ? "none"
                            : amount.change().name().toLowerCase(Locale.ROOT);
            return bound == amount.bound() && (change.equals("any") || change.equals(stated));
        }
    }

    @BeforeAll
    static void score() {
        for (String line : lines()) {
            int bar = line.lastIndexOf('|');
            String text = line.substring(0, bar).strip();
            List<Wanted> all =
                    Arrays.stream(line.substring(bar + 1).split(";"))
                            .filter(part -> !part.isBlank())
                            .map(Wanted::of)
                            .toList();
            score(text, all, amounts(text));
        }
        show("value", 0);
        show("value and unit", 1);
        show("value, bound and change", 2);
        show("value, unit, bound and change", 3);
    }

    private static void score(String text, List<Wanted> all, List<Amount> amounts) {
        wanted += all.size();
        found += amounts.size();
        int before = RIGHT[3];
        for (int level = 0; level < RIGHT.length; level++) {
            List<Amount> free = new ArrayList<>(amounts);
            for (Wanted each : all) {
                for (Amount amount : free) {
                    boolean right =
                            each.hasValue(amount)
                                    && (level % 2 == 0 || each.hasUnit(amount))
                                    && (level < 2 || each.hasLimits(amount));
                    if (right) {
                        RIGHT[level]++;
                        free.remove(amount);
                        break;
                    }
                }
            }
        }
        boolean right = RIGHT[3] - before == all.size() && all.size() == amounts.size();
        if (!right && System.getProperty("evaluation.show") != null) {
            System.err.println(text + "\n    wanted " + all + "\n    got " + amounts);
        }
    }

    private static List<Amount> amounts(String text) {
        List<Amount> amounts = new ArrayList<>();
        for (Mention mention : Mentions.of(Readings.of(text, LocalDate.of(2025, 6, 12)))) {
            if (mention.value() instanceof Amount amount) {
                amounts.add(amount);
            }
        }
        return amounts;
    }

    private static List<String> lines() {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        NewsQuantitiesTest.class.getResourceAsStream(
                                                "/crossread/evaluation/quantities.txt")),
                                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** F1 in percent. */
    private static double figure(int level) {
        return 200.0 * RIGHT[level] / (wanted + found);
    }

    private static void show(String name, int level) {
        if (System.getProperty("evaluation.show") != null) {
            System.err.printf(
                    Locale.ROOT,
                    "%s: P %.1f, R %.1f, F1 %.1f (%d wanted, %d found)%n",
                    name,
                    100.0 * RIGHT[level] / found,
                    100.0 * RIGHT[level] / wanted,
                    figure(level),
                    wanted,
                    found);
        }
    }

    @Test
    void readsTheNumber() {
        assertThat(figure(0), greaterThan(95.0));
    }

    @Test
    void readsTheNumberWithBoundAndChange() {
        assertThat(figure(2), greaterThan(95.0));
    }

    @Test
    void readsTheNumberWithAllThatBelongsToIt() {
        assertThat(figure(3), greaterThan(95.0));
    }
}
