package crossread.analysis.claim;

import crossread.analysis.claim.Numeral.Form;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Adds up a number written in words: "two hundred and five thousand", "two-and-a-half". */
final class WordsReader {
    /** A dozen behind a number, also as shopkeepers write it. */
    static final Set<String> DOZENS = Set.of("dozens", "dz", "dzs", "doz", "dozs", "doz.");

    private final Line line;
    private int at;
    private double total;
    private double current;
    private double last = Double.POSITIVE_INFINITY;
    private double place = 1;
    private boolean any;

    /**
     * @param at where the words begin
     * @param article whether an "a" stands before them, as in "a hundred"
     */
    WordsReader(Line line, int at, boolean article) {
        this.line = line;
        this.at = at;
        if (article) {
            current = 1;
            last = 1;
        }
    }

    @Nullable Numeral read(int begin) {
        int next = at;
        while (accepts(line.word(next))) {
            at = next + 1;
            next = past(at);
        }
        if (!any) {
            return null;
        }
        double value = total + current;
        int half = halfAfter();
        Double scale = half > 0 && place == 1 ? NumberWords.SCALES.get(line.word(half)) : null;
        if (scale != null) {
            return new Numeral(begin, half + 1, (value + 0.5) * scale, scale, null, Form.WORDS);
        }
        Double less = half > 0 && place > 1 ? NumberWords.SCALES.get(line.word(half)) : null;
        if (less != null && less < place) {
            return new Numeral(begin, half + 1, value + less / 2, less / 2, null, Form.WORDS);
        }
        if (half > 0 && place > 1) {
            return new Numeral(begin, half, value + place / 2, place, null, Form.WORDS);
        }
        return new Numeral(begin, at, value, place, null, Form.WORDS);
    }

    private boolean accepts(String word) {
        Integer small = NumberWords.SMALL.get(word);
        Integer tens = NumberWords.TENS.get(word);
        if (small != null) {
            return add(small, small < 10 && last == 10 ? 1 : 100);
        }
        if (tens != null) {
            return add(tens, 100);
        }
        Double scale = NumberWords.SCALES.get(word);
        if (scale == null && any && DOZENS.contains(word)) {
            scale = 12.0;
        }
        boolean leading = !any && word.equals("hundred") && isScale(line.word(at + 1));
        if (leading) {
            current = 1;
            last = 1;
        }
        return scale != null && !word.equals("score") && multiply(scale);
    }

    private static boolean isScale(String word) {
        return word.equals("thousand") || word.equals("million") || word.equals("billion");
    }

    /** Adds a word below a hundred where nothing, tens or a greater scale stands before it. */
    private boolean add(int number, int least) {
        boolean tensBefore = last == 10;
        if (any && (tensBefore ? number == 0 || number > 9 : last < least)) {
            return false;
        }
        current += number;
        last = number >= 20 ? 10 : 1;
        place = 1;
        any = true;
        return true;
    }

    private boolean multiply(double scale) {
        if (!any && last == Double.POSITIVE_INFINITY) {
            return false;
        }
        if (scale == 100 || scale == 12) {
            if (last >= 100) {
                return false;
            }
            double hundreds = scale == 12 ? Math.floor(current / 100) * 100 : 0;
            current = hundreds + (current - hundreds) * scale;
        } else {
            if (current == 0 && total == 0) {
                return false;
            }
            if (current == 0) {
                total *= scale;
            } else {
                total += current * scale;
            }
            current = 0;
        }
        place = scale;
        last = scale;
        any = true;
        return true;
    }

    /** Past a hyphen, or past the "and" of "two hundred and five". */
    private int past(int from) {
        if (line.is(from, "-") && (line.isGlued(from) || isOnes(from + 1))) {
            return from + 1;
        }
        if (line.is(from, "and") && isOnes(from + 1) && !line.is(from - 2, "between")) {
            return from + 1;
        }
        boolean and = line.is(from, "and") && last >= 100 && any;
        return and && isBelowHundred(line.word(from + 1)) && !isFraction(from + 1)
                ? from + 1
                : from;
    }

    /** Whether a word adds ones to the tens just read: "fifty - two", "twenty and four". */
    private boolean isOnes(int from) {
        Integer small = NumberWords.SMALL.get(line.word(from));
        return any && last == 10 && small != null && small > 0 && small < 10 && !isFraction(from);
    }

    private boolean isFraction(int from) {
        boolean hundredths =
                NumberWords.TENS.containsKey(line.word(from))
                        && line.is(from + (line.is(from + 1, "-") ? 3 : 2), "hundredths");
        return hundredths || Fractions.at(line, from) != null;
    }

    private static boolean isBelowHundred(String word) {
        return NumberWords.SMALL.containsKey(word) || NumberWords.TENS.containsKey(word);
    }

    /** Where "and a half" ends that follows, hyphened or not; else 0. */
    private int halfAfter() {
        int from = line.is(at, "-") ? at + 1 : at;
        if (!line.is(from, "and")) {
            return 0;
        }
        from = line.is(from + 1, "-") ? from + 2 : from + 1;
        if (!line.is(from, "a")) {
            return 0;
        }
        from = line.is(from + 1, "-") ? from + 2 : from + 1;
        return line.is(from, "half") ? from + 1 : 0;
    }
}
