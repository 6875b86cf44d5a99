package crossread.analysis.claim;

import crossread.analysis.claim.Numeral.Form;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Reads fractions: "half a dozen", "two-thirds", "3/4", "and a quarter", "point five". */
final class Fractions {
    private static final Set<String> MONEY = Set.of("$", "£", "€", "¥", "₹");
    private static final Set<String> HALVES = Set.of("half", "quarter");

    /** What an ordinal stands before: "a third straight month". */
    private static final Set<String> RUNNING =
            Set.of(
                    "straight",
                    "consecutive",
                    "successive",
                    "time",
                    "day",
                    "year",
                    "month",
                    "week",
                    "term");

    private static final Set<String> COMPARING =
            Set.of("more", "less", "last", "next", "past", "this", "previous", "such");

    private static final Set<String> ARTICLES = Set.of("a", "an", "one");

    /** Parts that a figure is written over: "7/8" is a share, "7/4" and "9/11" are days. */
    private static final Set<Double> OVER =
            Set.of(2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 16.0, 32.0, 64.0, 100.0);

    private Fractions() {}

    /** "half a dozen", "two-thirds", "a third", "three quarters", "half". */
    static @Nullable Numeral at(Line line, int begin) {
        Double sign = NumberWords.SIGNS.get(line.word(begin));
        if (sign != null) {
            return new Numeral(begin, begin + 1, sign, 0.25, null, Form.FRACTION);
        }
        if (line.is(begin, "half")) {
            return half(line, begin);
        }
        if (line.is(begin, "a") && line.is(begin + 1, "half") && !line.is(begin + 2, "-")) {
            Double scale = NumberWords.SCALES.get(line.word(begin + 2));
            if (scale != null && scale != 20) {
                return new Numeral(begin, begin + 3, scale / 2, scale / 2, null, Form.WORDS);
            }
            return new Numeral(begin, begin + 2, 0.5, 0.5, null, Form.FRACTION);
        }
        int at = begin;
        double count = 1;
        if (ARTICLES.contains(line.word(at))) {
            at++;
        } else if (NumberWords.SMALL.containsKey(line.word(at))) {
            count = NumberWords.SMALL.getOrDefault(line.word(at), 1);
            at++;
        }
        at = at > begin && line.is(at, "-") ? at + 1 : at;
        double parts = parts(line.word(at));
        if (parts == 0 && at > begin) {
            return ofTens(line, begin, at, count);
        }
        return inParts(line, begin, at, count, parts);
    }

    private static @Nullable Numeral inParts(
            Line line, int begin, int at, double count, double parts) {
        boolean whole = parts == 4 && count >= parts;
        if (parts == 0 || whole || at == begin && !line.is(at, "quarter")) {
            return null;
        }
        boolean ordinal = !line.is(at, HALVES) && count == 1;
        if (ordinal && line.is(at + 1, RUNNING)) {
            return null;
        }
        boolean article = at == begin + 1 && !line.is(begin, "one");
        if (ordinal
                && (!NumberWords.PARTS.containsKey(line.word(at)) || article)
                && isOrdered(line, at + 1)) {
            return null;
        }
        boolean plural = line.word(at).endsWith("s") || line.is(at, "halves");
        if (plural != count > 1) {
            return null;
        }
        int end = pastArticle(line, at + 1);
        Double scale = NumberWords.SCALES.get(line.word(end));
        if (scale != null && (parts == 4 || end > at + 1)) {
            double value = count * scale / parts;
            return new Numeral(begin, end + 1, value, scale / parts, null, Form.WORDS);
        }
        return new Numeral(begin, end, count / parts, 1.0 / parts, null, Form.FRACTION);
    }

    /**
     * Whether a noun follows that a place in an order is told of: "a third man", "a fifth new law".
     */
    private static boolean isOrdered(Line line, int at) {
        if (line.isNoun(at)) {
            return !NounPhrases.isPlural(line, at);
        }
        return line.tag(at).equals("ADJ")
                && !line.is(at, COMPARING)
                && !line.word(at).endsWith("er")
                && line.isNoun(at + 1);
    }

    /** "Three twenty-firsts": parts whose number is two words. */
    private static @Nullable Numeral ofTens(Line line, int begin, int at, double count) {
        Integer tens = NumberWords.TENS.get(line.word(at));
        int unitAt = line.is(at + 1, "-") ? at + 2 : at + 1;
        String word = line.word(unitAt);
        boolean plural = word.endsWith("s");
        int unit = OrdinalWords.rank(plural ? word.substring(0, word.length() - 1) : word);
        boolean fits = tens != null && unit > 0 && unit < 10 && plural == count > 1;
        if (tens == null || !fits || !plural && line.isNoun(unitAt + 1)) {
            return null;
        }
        double parts = tens + unit;
        return new Numeral(begin, unitAt + 1, count / parts, 1 / parts, null, Form.FRACTION);
    }

    /** "One over three", said of a fraction: no noun follows, and the whole is the greater. */
    static @Nullable Numeral over(Line line, Numeral part, @Nullable Numeral whole) {
        boolean plain =
                whole != null
                        && whole.vague() == null
                        && whole.value() > 1
                        && Math.abs(part.value()) == Math.rint(Math.abs(part.value()))
                        && (!line.has(whole.end()) || line.tag(whole.end()).equals("PUNCT"))
                        && !line.tag(part.begin() - 1).equals("VERB")
                        && !line.is(part.begin() - 1, MONEY);
        return whole == null || !plain
                ? null
                : new Numeral(
                        part.begin(),
                        whole.end(),
                        part.value() / whole.value(),
                        1 / whole.value(),
                        null,
                        Form.DIGITS);
    }

    private static Numeral half(Line line, int begin) {
        int end = begin + 1;
        boolean article = line.is(end, "a") || line.is(end, "an");
        int scaleAt = article ? end + 1 : line.is(end, "-") ? end + 1 : end;
        Double scale = NumberWords.SCALES.get(line.word(scaleAt));
        if (scale != null) {
            return new Numeral(begin, scaleAt + 1, scale / 2, scale / 2, null, Form.WORDS);
        }
        return new Numeral(begin, pastArticle(line, end), 0.5, 0.5, null, Form.FRACTION);
    }

    /** Past the "of a" in "three quarters of an hour" and the hyphen of "quarter-mile". */
    private static int pastArticle(Line line, int at) {
        if (line.is(at, "of") && (line.is(at + 1, "a") || line.is(at + 1, "an"))) {
            return at + 2;
        }
        boolean article = line.is(at, "a") || line.is(at, "an");
        return article || (line.is(at, "-") && line.isGlued(at)) ? at + 1 : at;
    }

    /** "3/4" and "2 1/4"; null where figures are no fraction. */
    static @Nullable Numeral ofFigures(Line line, int begin) {
        double whole = 0;
        int at = begin;
        if (!line.is(at + 1, "/") && line.is(at + 2, "/") && !line.isGlued(at + 1)) {
            whole = number(line, at);
            at++;
        }
        boolean slash = line.is(at + 1, "/") && line.isGlued(at + 1) && line.isGlued(at + 2);
        double above = number(line, at);
        double below = number(line, at + 2);
        boolean more = line.is(at + 3, "/") || line.is(at - 1, "/");
        if (!slash || more || !(above < below) || !OVER.contains(below) || whole % 1 != 0) {
            return null;
        }
        Form form = whole == 0 ? Form.FRACTION : Form.DIGITS;
        return new Numeral(begin, at + 3, whole + above / below, 1 / below, null, form);
    }

    private static double number(Line line, int at) {
        String word = line.word(at);
        return word.matches("\\d{1,4}") ? Double.parseDouble(word) : Double.NaN;
    }

    /** So many parts: "twenty-three fifths", "fifty-four hundredths"; else null. */
    static @Nullable Numeral of(Line line, Numeral count) {
        int at = line.is(count.end(), "-") ? count.end() + 1 : count.end();
        String word = line.word(at);
        double parts = word.endsWith("s") ? parts(word) : 0;
        boolean whole = count.value() == Math.rint(count.value()) && count.value() > 1;
        return parts > 4 && whole
                ? new Numeral(
                        count.begin(),
                        at + 1,
                        count.value() / parts,
                        1.0 / parts,
                        null,
                        Form.FRACTION)
                : null;
    }

    /** What a fraction adds to the number before it, or null. */
    static @Nullable Numeral after(Line line, Numeral whole) {
        int end = whole.end();
        boolean exact = whole.value() == Math.rint(whole.value()) && whole.form() != Form.FRACTION;
        if (exact && line.is(end, "point") && whole.place() >= 1) {
            return decimals(line, end + 1);
        }
        int and = line.is(end, "-") ? end + 1 : end;
        if (!exact || !line.is(and, "and")) {
            return null;
        }
        Numeral fraction = at(line, and + 1);
        if (fraction == null && isTensWord(line, and + 1)) {
            Numeral count = new WordsReader(line, and + 1, false).read(and + 1);
            fraction = count == null ? null : of(line, count);
        }
        boolean closed =
                fraction != null
                        && fraction.form() == Form.FRACTION
                        && !line.is(fraction.end(), "of")
                        && !line.tag(fraction.end()).equals("VERB")
                        && !line.tag(fraction.end()).equals("AUX");
        double scale = whole.place() >= 1000 ? whole.place() : 1;
        if (fraction != null && fraction.form() == Form.WORDS) {
            return fraction.value() < whole.place() ? fraction : null;
        }
        return closed && fraction != null ? fraction.scaled(scale) : null;
    }

    private static boolean isTensWord(Line line, int at) {
        return NumberWords.TENS.containsKey(line.word(at));
    }

    /** The decimals behind a spoken point: "zero three", "seventy-one". */
    private static @Nullable Numeral decimals(Line line, int begin) {
        StringBuilder digits = new StringBuilder();
        int at = begin;
        boolean more = true;
        while (more) {
            int from = line.is(at, "-") ? at + 1 : at;
            Integer small = NumberWords.SMALL.get(line.word(from));
            Integer tens = NumberWords.TENS.get(line.word(from));
            Integer unit = tens == null ? null : NumberWords.SMALL.get(unitAfter(line, from));
            if (unit != null && tens != null) {
                digits.append(tens + unit);
                at = line.is(from + 1, "-") ? from + 3 : from + 2;
            } else if (small != null || tens != null) {
                digits.append(small != null ? small : tens);
                at = from + 1;
            } else {
                more = false;
            }
        }
        if (digits.isEmpty() || digits.length() > 15) {
            return null;
        }
        double place = Math.pow(10, -digits.length());
        double value = Double.parseDouble("0." + digits);
        return new Numeral(begin, at, value, place, null, Form.WORDS);
    }

    private static String unitAfter(Line line, int tens) {
        String word = line.word(line.is(tens + 1, "-") ? tens + 2 : tens + 1);
        Integer unit = NumberWords.SMALL.get(word);
        return unit != null && unit > 0 && unit < 10 ? word : "";
    }

    /** How many parts a word divides a whole in: 3 for "thirds", 100 for "hundredth"; else 0. */
    private static double parts(String word) {
        Integer known = NumberWords.PARTS.get(word);
        if (known != null) {
            return known;
        }
        String single = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        double rank =
                Character.isDigit(word.isEmpty() ? ' ' : word.charAt(0))
                        ? 0
                        : OrdinalWords.parts(single);
        return rank > 2 ? rank : 0;
    }
}
