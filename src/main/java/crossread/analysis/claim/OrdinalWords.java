package crossread.analysis.claim;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /**
     * What "millionth" is a place behind: "its millionth visitor"; else it is a part of a whole.
     */
    private static final Set<String> OWNERS =
            Set.of("the", "its", "his", "her", "their", "our", "my");

    /** Parts of a whole whose number is seldom a place that anything takes. */
    private static final Map<String, Double> TINY =
            Map.of("millionth", 1e6, "billionth", 1e9, "trillionth", 1e12);

    /** Places counted from the end, one word each; longer phrases are read by their words. */
    private static final Map<String, Integer> FROM_END =
            Map.of("penultimate", -2, "antepenultimate", -3);

    private static final Set<String> TIMES =
            Set.of(
                    "year", "month", "week", "night", "day", "time", "season", "decade", "century",
                    "quarter", "summer", "winter", "spring", "autumn", "fall", "weekend", "name",
                    "few", "several", "minute", "hour", "second", "morning", "evening");

    private static final int LONGEST = 12;

    private OrdinalWords() {}

    /**
     * A place in an order.
     *
     * @param rank from the front, or from the end and below zero: -2 for "last but one"
     * @param end one past its last piece
     */
    record Found(int rank, int end) {}

    /** The place in an order that is named at a piece, or null. */
    static @Nullable Found at(Line line, int begin) {
        Found found = fromEnd(line, begin);
        if (found != null) {
            return found;
        }
        int rank = rank(line.word(begin));
        Double great = rank == 0 ? TINY.get(line.word(begin)) : null;
        if (great != null && great < Integer.MAX_VALUE && line.is(begin - 1, OWNERS)) {
            return new Found(great.intValue(), begin + 1);
        }
        return rank > 0 ? new Found(rank, begin + 1) : compound(line, begin);
    }

    /** "Second to last", "last but one", "the last witness". */
    private static @Nullable Found fromEnd(Line line, int begin) {
        Integer known = FROM_END.get(line.word(begin));
        if (known != null) {
            return new Found(known, begin + 1);
        }
        int rank = line.is(begin, "next") ? 2 : rank(line.word(begin));
        int to = line.is(begin + 1, "-") ? begin + 2 : begin + 1;
        int last = line.is(to + 1, "-") ? to + 2 : to + 1;
        boolean toLast = line.is(to, "to") || line.is(to, "from");
        if (rank > 1 && toLast && line.is(last, "last")) {
            return new Found(-rank, last + 1);
        }
        if (line.is(begin, "one") && line.is(begin + 1, "before")) {
            boolean end = line.is(begin + 2, "the") && line.is(begin + 3, "last");
            return end ? new Found(-2, begin + 4) : null;
        }
        if (!line.is(begin, "last")) {
            return null;
        }
        if (line.is(begin + 1, "but")) {
            Integer more = NumberWords.SMALL.get(line.word(begin + 2));
            return more == null ? null : new Found(-1 - more, begin + 3);
        }
        boolean time =
                TIMES.contains(line.lemma(begin + 1))
                        || line.is(begin + 1, Named.MONTHS)
                        || line.is(begin + 1, Named.WEEKDAYS)
                        || NumberWords.isNumber(line.word(begin + 1))
                                && TIMES.contains(line.lemma(begin + 2));
        boolean adjective = line.tag(begin).equals("ADJ") && line.isNoun(begin + 1);
        return adjective && !time ? new Found(-1, begin + 1) : null;
    }

    /** "Twenty-first", "one hundred and fifth", "two hundredth"; null where there is none. */
    private static @Nullable Found compound(Line line, int begin) {
        if (!NumberWords.isNumber(line.word(begin))
                || NumberWords.isFigure(line.word(begin))
                || NumberWords.isNumber(line.word(begin - 1))) {
            return null;
        }
        int at = begin;
        while (at - begin < LONGEST && isPart(line, at)) {
            at++;
        }
        int rank = rank(line.word(at));
        boolean digits = rank > 0 && Character.isDigit(line.word(at).charAt(0));
        Numeral head = new WordsReader(line, begin, false).read(begin);
        int joint = at - 1;
        while (joint > begin && (line.is(joint, "-") || line.is(joint, "and"))) {
            joint--;
        }
        if (rank == 0 || digits || head == null || head.end() != joint + 1) {
            return null;
        }
        double value = rank >= 100 ? head.value() * rank : head.value() + rank;
        boolean fits =
                rank >= 100
                        ? head.value() > 1 || !line.is(at + 1, "of")
                        : head.value() % 100 == 0
                                || rank < 10 && head.value() % 10 == 0 && head.value() % 100 > 10;
        return fits && value < Integer.MAX_VALUE ? new Found((int) value, at + 1) : null;
    }

    private static boolean isPart(Line line, int at) {
        String word = line.word(at);
        boolean joint = word.equals("-") || word.equals("and");
        return joint ? line.has(at + 1) : NumberWords.isNumber(word);
    }

    /** How many parts of a whole an ordinal names: 1000 for "thousandth"; 0 for other words. */
    static double parts(String word) {
        return TINY.getOrDefault(word, (double) rank(word));
    }

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
        int rank = word.equals("nineth") ? 9 : RANKS.indexOf(word);
        return rank > 0 ? rank : TENS.getOrDefault(word, 0);
    }
}
