package crossread.analysis.claim;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words for numbers. */
final class NumberWords {
    static final Map<String, Integer> SMALL =
            Map.ofEntries(
                    Map.entry("zero", 0),
                    Map.entry("nought", 0),
                    Map.entry("naught", 0),
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("eleven", 11),
                    Map.entry("twelve", 12),
                    Map.entry("thirteen", 13),
                    Map.entry("fourteen", 14),
                    Map.entry("fifteen", 15),
                    Map.entry("sixteen", 16),
                    Map.entry("seventeen", 17),
                    Map.entry("eighteen", 18),
                    Map.entry("nineteen", 19));

    static final Map<String, Integer> TENS =
            Map.of(
                    "twenty", 20, "thirty", 30, "forty", 40, "fourty", 40, "fifty", 50, "sixty", 60,
                    "seventy", 70, "eighty", 80, "ninety", 90);

    /** Words that multiply what stands before them. */
    static final Map<String, Double> SCALES =
            Map.ofEntries(
                    Map.entry("dozen", 12.0),
                    Map.entry("score", 20.0),
                    Map.entry("hundred", 1e2),
                    Map.entry("thousand", 1e3),
                    Map.entry("lakh", 1e5),
                    Map.entry("million", 1e6),
                    Map.entry("crore", 1e7),
                    Map.entry("billion", 1e9),
                    Map.entry("trillion", 1e12),
                    Map.entry("bn", 1e9),
                    Map.entry("mn", 1e6),
                    Map.entry("mln", 1e6),
                    Map.entry("bln", 1e9),
                    Map.entry("tn", 1e12),
                    Map.entry("trn", 1e12),
                    Map.entry("tln", 1e12),
                    Map.entry("mio", 1e6),
                    Map.entry("lakhs", 1e5),
                    Map.entry("crores", 1e7));

    /** Scales that stand only right behind a figure. */
    static final Map<String, Double> GLUED =
            Map.of("k", 1e3, "m", 1e6, "mm", 1e6, "mil", 1e6, "b", 1e9, "t", 1e12);

    /** Plurals of the scales: "hundreds of". */
    static final Map<String, Double> PLURALS =
            Map.of(
                    "tens",
                    10.0,
                    "dozens",
                    12.0,
                    "hundreds",
                    1e2,
                    "thousands",
                    1e3,
                    "millions",
                    1e6,
                    "billions",
                    1e9,
                    "trillions",
                    1e12);

    /** Names of the parts that a whole is divided in. */
    static final Map<String, Integer> PARTS =
            Map.ofEntries(
                    Map.entry("half", 2),
                    Map.entry("halves", 2),
                    Map.entry("third", 3),
                    Map.entry("thirds", 3),
                    Map.entry("quarter", 4),
                    Map.entry("quarters", 4),
                    Map.entry("fourth", 4),
                    Map.entry("fourths", 4),
                    Map.entry("fifth", 5),
                    Map.entry("fifths", 5),
                    Map.entry("sixth", 6),
                    Map.entry("sixths", 6),
                    Map.entry("seventh", 7),
                    Map.entry("sevenths", 7),
                    Map.entry("eighth", 8),
                    Map.entry("eighths", 8),
                    Map.entry("tenth", 10),
                    Map.entry("tenths", 10));

    static final Map<String, Double> SIGNS =
            Map.ofEntries(
                    Map.entry("½", 0.5),
                    Map.entry("¼", 0.25),
                    Map.entry("¾", 0.75),
                    Map.entry("⅓", 1 / 3.0),
                    Map.entry("⅔", 2 / 3.0),
                    Map.entry("⅕", 0.2),
                    Map.entry("⅖", 0.4),
                    Map.entry("⅗", 0.6),
                    Map.entry("⅘", 0.8),
                    Map.entry("⅙", 1 / 6.0),
                    Map.entry("⅚", 5 / 6.0),
                    Map.entry("⅛", 0.125),
                    Map.entry("⅜", 0.375),
                    Map.entry("⅝", 0.625),
                    Map.entry("⅞", 0.875));

    private static final Pattern FIGURE =
            Pattern.compile("(?:\\d+|\\d{1,3}(?:,\\d{2,3})*,\\d{3})?(?:\\.\\d+)?(?<=\\d)");
    private static final Set<String> VAGUE = Set.of("several", "few", "couple", "handful");

    private NumberWords() {}

    /** Whether a word counts, exactly: a figure, a number word, a scale. */
    static boolean isNumber(String word) {
        return isFigure(word)
                || SMALL.containsKey(word)
                || TENS.containsKey(word)
                || SCALES.containsKey(word);
    }

    static boolean isVague(String word) {
        return VAGUE.contains(word) || PLURALS.containsKey(word);
    }

    /** Whether a word is a figure: 40, 1,250, 5.6, and 1,00,000 as in India. */
    static boolean isFigure(String word) {
        return word.length() <= 20 && FIGURE.matcher(word).matches();
    }
}
