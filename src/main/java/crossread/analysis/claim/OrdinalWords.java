package crossread.analysis.claim;

import java.util.List;
import java.util.Map;

/** The words for places in an order. */
final class OrdinalWords {
    private static final List<String> RANKS =
            List.of(
                    "zeroth",
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "eleventh",
                    "twelfth",
                    "thirteenth",
                    "fourteenth",
                    "fifteenth",
                    "sixteenth",
                    "seventeenth",
                    "eighteenth",
                    "nineteenth");

    private static final Map<String, Integer> TENS =
            Map.of(
                    "twentieth",
                    20,
                    "thirtieth",
                    30,
                    "fortieth",
                    40,
                    "fiftieth",
                    50,
                    "sixtieth",
                    60,
                    "seventieth",
                    70,
                    "eightieth",
                    80,
                    "ninetieth",
                    90,
                    "hundredth",
                    100,
                    "thousandth",
                    1000);

    private OrdinalWords() {}

    /**
     * The rank that a word in lower case names: 6 for "sixth" and "6th".
     *
     * @return 0 where it names none
     */
    static int rank(String word) {
        int digits = 0;
        while (digits < word.length() && digits < 6 && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        if (digits > 0) {
            String suffix = word.substring(digits);
            return switch (suffix) {
                case "st", "nd", "rd", "th" -> Integer.parseInt(word, 0, digits, 10);
                default -> 0;
            };
        }
        int rank = RANKS.indexOf(word);
        return rank > 0 ? rank : TENS.getOrDefault(word, 0);
    }
}
