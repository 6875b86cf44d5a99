package crossread.analysis.claim;

import crossread.analysis.claim.Numeral.Form;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Words for units that are as often the names of things: won cups, stone lions, degrees in law. */
final class Homonyms {
    private static final double FEW_DEGREES = 5;

    /** No weather and no oven is hotter. */
    private static final double HOT = 600;

    private static final Set<String> HEAT =
            Set.of(
                    "temperature",
                    "degree",
                    "heat",
                    "heatwave",
                    "cold",
                    "warm",
                    "warming",
                    "warmer",
                    "cool",
                    "cooler",
                    "weather",
                    "hot",
                    "hotter",
                    "freeze",
                    "freezing",
                    "forecast",
                    "high",
                    "highs",
                    "low",
                    "lows",
                    "oven",
                    "boil",
                    "melt",
                    "summer",
                    "winter",
                    "night",
                    "mercury",
                    "thermometer",
                    "climate",
                    "sun",
                    "record",
                    "snow",
                    "frost",
                    "fever");
    private static final Set<String> HOLDING =
            Set.of(
                    "hold",
                    "earn",
                    "receive",
                    "complete",
                    "award",
                    "get",
                    "finish",
                    "collect",
                    "grant");
    private static final Set<String> SUBJECT = Set.of("in", "from", "at");
    private static final Set<String> PAID =
            Set.of("coin", "coins", "note", "notes", "fine", "fines");

    private Homonyms() {}

    /** Whether a number counts such things instead of measuring. */
    static boolean isThing(Line line, Quantity quantity, Units.Found found) {
        int end = found.end();
        boolean apart = !line.is(found.begin() - 1, "-");
        return switch (line.word(found.begin())) {
            case "cup", "cups" -> isWon(line, quantity, end);
            case "stone" -> apart && line.isNoun(end);
            case "degree", "degrees" -> end == found.begin() + 1 && isHeld(line, quantity, end);
            default -> false;
        };
    }

    /** The "C" and "F" right behind a figure: "38C"; null where there is none. */
    static Units.@Nullable Found degrees(Line line, Quantity quantity, int at, Units units) {
        String letter = line.raw(at);
        boolean scale = letter.equals("C") || letter.equals("F");
        int before = quantity.begin() - 1;
        boolean name = line.tag(before).equals("PROPN") || line.is(before, Named.LABELS);
        boolean fits = quantity.numeral().form() == Form.DIGITS && quantity.numeral().value() < HOT;
        boolean glued =
                line.isGlued(at) && (!line.isGlued(at + 1) || line.tag(at + 1).equals("PUNCT"));
        if (!scale || name || !fits || !glued || !isAboutHeat(line)) {
            return null;
        }
        Unit unit = units.of(letter.equals("C") ? "celsius" : "fahrenheit");
        return unit == null ? null : new Units.Found(at, at + 1, unit);
    }

    private static boolean isAboutHeat(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (HEAT.contains(line.lemma(i)) || HEAT.contains(line.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Ten pound notes", "a 50-pound fine": money by the name of a weight. */
    static boolean isMoney(Line line, Units.Found found) {
        return line.is(found.begin(), "pound") && line.is(found.end(), PAID);
    }

    private static boolean isWon(Line line, Quantity quantity, int end) {
        boolean broken =
                quantity.numeral().form() == Form.FRACTION || quantity.numeral().place() < 1;
        return !broken && !line.is(end, "of") && !line.isNoun(end);
    }

    private static boolean isHeld(Line line, Quantity quantity, int end) {
        int verb = Verbs.verbBefore(line, quantity.begin());
        boolean held = verb >= 0 && HOLDING.contains(line.lemma(verb));
        boolean taken = verb >= 0 && line.lemma(verb).equals("have") && line.is(end, SUBJECT);
        return quantity.numeral().value() < FEW_DEGREES && (held || taken);
    }
}
