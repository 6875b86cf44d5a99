package crossread.analysis.claim;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** TIMEX3 values of durations: {@code PT75M}, {@code P2Y}, {@code PXD}. */
final class Timex {
    private Timex() {}

    static String of(Quantity quantity, Unit unit) {
        boolean clock = unit.timex().startsWith("T");
        String letter = clock ? unit.timex().substring(1) : unit.timex();
        String prefix = clock ? "PT" : "P";
        if (quantity.numeral().vague() != null) {
            return prefix + "X" + letter;
        }
        String parts = inParts(quantity, unit);
        if (parts != null) {
            return parts;
        }
        double number = quantity.numeral().value() * unit.timexFactor();
        return prefix + plain(number) + letter;
    }

    /** "1 hour 30 minutes" unit by unit; null of a single unit. */
    private static @Nullable String inParts(Quantity quantity, Unit unit) {
        String[] words = quantity.asWritten().split(" ", -1);
        if (words.length < 2) {
            return null;
        }
        StringBuilder days = new StringBuilder("P");
        StringBuilder clock = new StringBuilder();
        double rest = quantity.numeral().value() * unit.factor();
        for (int i = 0; i < words.length; i++) {
            Part part = Part.of(words[i]);
            if (part == null) {
                return null;
            }
            double count = rest / part.minutes();
            long whole = i < words.length - 1 ? (long) (count + 0.000001) : Math.round(count);
            rest -= whole * part.minutes();
            (part.ofClock() ? clock : days).append(whole).append(part.letter());
        }
        return clock.isEmpty() ? days.toString() : days + "T" + clock;
    }

    /** A unit of ISO 8601. */
    private record Part(String words, char letter, boolean ofClock, double minutes) {
        private static final List<Part> ALL =
                List.of(
                        new Part("years?|yrs?", 'Y', false, 525_960),
                        new Part("months?", 'M', false, 43_830),
                        new Part("weeks?", 'W', false, 10_080),
                        new Part("days?", 'D', false, 1440),
                        new Part("hours?|hrs?|h", 'H', true, 60),
                        new Part("minutes?|mins?|m", 'M', true, 1),
                        new Part("seconds?|secs?|s", 'S', true, 1 / 60.0));

        static @Nullable Part of(String word) {
            return ALL.stream().filter(part -> word.matches(part.words)).findFirst().orElse(null);
        }
    }

    private static String plain(double number) {
        BigDecimal rounded = new BigDecimal(number, new MathContext(9, RoundingMode.HALF_UP));
        BigDecimal stripped = rounded.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
