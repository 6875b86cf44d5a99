package crossread.analysis.claim;

import crossread.analysis.claim.Numeral.Form;
import crossread.analysis.claim.Numeral.Vague;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the numbers in a line: figures, words, scales, fractions and vague words. */
final class Numerals {
    /** Scales of one letter that end a phrase: "revenue of 2.3 M". */
    private static final Map<String, Double> LETTERS =
            Map.of("k", 1e3, "K", 1e3, "M", 1e6, "G", 1e9);

    private final ReadersCurve curve;

    Numerals(ReadersCurve curve) {
        this.curve = curve;
    }

    /** The number that begins at a piece, sign included, or null. */
    @Nullable Numeral at(Line line, int begin) {
        int unsigned = pastSign(line, begin);
        Numeral numeral = unsigned(line, unsigned);
        if (numeral == null || unsigned == begin) {
            return numeral;
        }
        boolean exact = numeral.vague() == null && numeral.form() != Form.ARTICLE;
        return exact ? numeral.negated(begin) : null;
    }

    /** Past a minus: the word, or a hyphen that stands free before and close behind. */
    private static int pastSign(Line line, int begin) {
        boolean word = line.is(begin, "minus") || line.is(begin, "negative");
        boolean mark = line.is(begin, "-") || line.is(begin, "−");
        boolean free = begin == 0 || !line.isGlued(begin);
        boolean close = mark && free && line.isGlued(begin + 1);
        boolean number =
                NumberWords.isNumber(line.word(begin + 1))
                        && !(begin > 0 && NumberWords.isNumber(line.word(begin - 1)));
        return (word || close) && number ? begin + 1 : begin;
    }

    private @Nullable Numeral unsigned(Line line, int begin) {
        if (NumberWords.isFigure(line.word(begin))) {
            Numeral figure = figure(line, begin);
            return figure == null ? null : withFraction(line, withTail(line, figure));
        }
        Numeral numeral = vague(line, begin);
        if (numeral == null) {
            numeral = Fractions.at(line, begin);
        }
        if (numeral == null) {
            Numeral words = words(line, begin);
            numeral = words == null ? null : withFraction(line, words);
        }
        return numeral;
    }

    private static @Nullable Numeral figure(Line line, int begin) {
        int end = begin + 1;
        StringBuilder digits = new StringBuilder(line.word(begin).replace(",", ""));
        while (isGroup(line, begin, end)) {
            digits.append(line.word(end));
            end++;
        }
        int broken = Figures.pastBreak(line, begin);
        if (broken > end) {
            digits.append(line.is(begin + 1, ".") ? "." : "").append(line.word(broken - 1));
            end = broken;
        }
        double value = Double.parseDouble(digits.toString());
        int point = digits.indexOf(".");
        double place = point < 0 ? 1 : Math.pow(10, point + 1 - digits.length());
        Double sign = NumberWords.SIGNS.get(line.word(end));
        if (sign != null) {
            return new Numeral(begin, end + 1, value + sign, 0.25, null, Form.DIGITS);
        }
        Numeral fraction = Fractions.ofFigures(line, begin);
        if (fraction != null) {
            return fraction;
        }
        Numeral power = power(line, begin, end, value);
        if (power != null) {
            return power;
        }
        if (line.is(end, "/") && line.isGlued(end) && line.isGlued(end + 1)) {
            return null;
        }
        return scaled(line, begin, end, value, place, Form.DIGITS);
    }

    /** "1.3e6", "1.3x10^6": null where a figure has no power of ten. */
    private static @Nullable Numeral power(Line line, int begin, int end, double value) {
        String next = line.isGlued(end) ? line.word(end) : "";
        if (next.equals("e") && line.isGlued(end + 1) && line.isGlued(end + 2)) {
            boolean minus = line.is(end + 1, "-");
            String digits = minus || line.is(end + 1, "+") ? line.word(end + 2) : "";
            if (!digits.isEmpty() && digits.length() < 3 && NumberWords.isFigure(digits)) {
                double scale = Math.pow(10, (minus ? -1 : 1) * Double.parseDouble(digits));
                return new Numeral(begin, end + 3, value * scale, scale, null, Form.DIGITS);
            }
        }
        boolean letter = next.length() > 1 && next.length() < 4 && next.charAt(0) == 'e';
        if (letter && next.chars().skip(1).allMatch(c -> c >= '0' && c <= '9')) {
            double scale = Math.pow(10, Integer.parseInt(next, 1, next.length(), 10));
            return new Numeral(begin, end + 1, value * scale, scale, null, Form.DIGITS);
        }
        Numeral raised = raised(line, begin, end, value);
        if (raised != null) {
            return raised;
        }
        boolean ten = (next.equals("x10") || next.equals("×10")) && line.is(end + 1, "^");
        int digits = ten && line.is(end + 2, "-") ? end + 3 : end + 2;
        String exponent = line.word(digits);
        boolean small = !exponent.isEmpty() && exponent.length() < 3;
        if (!ten || !small || !NumberWords.isFigure(exponent) || exponent.contains(".")) {
            return null;
        }
        int sign = digits == end + 3 ? -1 : 1;
        double scale = Math.pow(10, sign * Integer.parseInt(exponent));
        return new Numeral(begin, digits + 1, value * scale, scale, null, Form.DIGITS);
    }

    /** "1.1^23", "2^-3": null where a figure is not raised to another. */
    private static @Nullable Numeral raised(Line line, int begin, int end, double value) {
        if (!line.is(end, "^")) {
            return null;
        }
        int digits = line.is(end + 1, "-") || line.is(end + 1, "+") ? end + 2 : end + 1;
        String exponent = line.word(digits);
        if (exponent.length() > 3 || !NumberWords.isFigure(exponent)) {
            return null;
        }
        double power = Double.parseDouble(exponent) * (line.is(end + 1, "-") ? -1 : 1);
        double result = Math.pow(value, power);
        return new Numeral(begin, digits + 1, result, 1, null, Form.DIGITS);
    }

    /** Whether a piece is three digits that go on a number: "1 414 021". */
    private static boolean isGroup(Line line, int begin, int at) {
        String first = line.word(begin);
        boolean leads = first.length() <= 3 && first.chars().allMatch(Character::isDigit);
        String word = line.word(at);
        return leads
                && !first.startsWith("0")
                && word.matches("\\d{3}(?:\\.\\d+)?")
                && !line.isGlued(at)
                && !line.word(at - 1).contains(".");
    }

    /** "4 thousand 3 hundred and 21": what follows a figure with a scale adds to it. */
    private Numeral withTail(Line line, Numeral head) {
        boolean scaled =
                head.end() - head.begin() > 1 && (head.place() == 100 || head.place() == 1000);
        if (!scaled) {
            return head;
        }
        int at = line.is(head.end(), "and") ? head.end() + 1 : head.end();
        Numeral tail = tail(line, at);
        if (tail == null || tail.vague() != null || tail.value() >= head.place()) {
            return head;
        }
        return tail.value() == Math.rint(tail.value()) ? head.plus(tail) : head;
    }

    /** The number at a place, without what may follow it in turn. */
    private @Nullable Numeral tail(Line line, int at) {
        if (NumberWords.isFigure(line.word(at))) {
            Numeral figure = figure(line, at);
            boolean more = figure != null && figure.place() == 100;
            int next = figure == null ? at : figure.end();
            next = line.is(next, "and") ? next + 1 : next;
            Numeral last =
                    more && NumberWords.isFigure(line.word(next)) ? figure(line, next) : null;
            return figure != null && last != null && last.value() < 100
                    ? figure.plus(last)
                    : figure;
        }
        return NumberWords.isNumber(line.word(at)) ? words(line, at) : null;
    }

    /** "Five and a quarter", "two point five", "twenty-three fifths". */
    private Numeral withFraction(Line line, Numeral whole) {
        Numeral parted = Fractions.of(line, whole);
        if (parted != null) {
            return parted;
        }
        if (line.is(whole.end(), "over")) {
            Numeral over = Fractions.over(line, whole, tail(line, whole.end() + 1));
            return over == null ? whole : over;
        }
        Numeral more = Fractions.after(line, whole);
        return more == null ? whole : whole.plus(more);
    }

    /** Multiplies by the scales that follow: "1.9 million", "5.4bn", "2 hundred thousand". */
    private static Numeral scaled(
            Line line, int begin, int from, double number, double lastPlace, Form form) {
        double value = number;
        double place = lastPlace;
        int end = from;
        boolean more = true;
        while (more) {
            int next = line.is(end, "-") && line.isGlued(end) ? end + 1 : end;
            Double scale =
                    line.is(next, WordsReader.DOZENS)
                            ? Double.valueOf(12)
                            : NumberWords.SCALES.get(line.word(next));
            boolean glued = scale == null && form == Form.DIGITS && line.isGlued(next);
            if (glued) {
                scale = NumberWords.GLUED.get(line.word(next));
            } else if (scale == null && form == Form.DIGITS && isLast(line, next)) {
                scale = LETTERS.get(line.raw(next));
            }
            more = scale != null && !(line.is(next, "score")) && !isMetre(line, begin, next, glued);
            if (more && scale != null) {
                value *= scale;
                place *= scale;
                end = next + 1;
            }
        }
        return new Numeral(begin, end, value, place, null, form);
    }

    /** Whether nothing but a mark follows. */
    private static boolean isLast(Line line, int at) {
        return !line.has(at + 1) || line.tag(at + 1).equals("PUNCT");
    }

    /** The "m" of "100m" is a metre, save behind a currency sign. */
    private static boolean isMetre(Line line, int begin, int at, boolean glued) {
        boolean money = begin > 0 && "$£€¥₹".indexOf(line.word(begin - 1)) >= 0;
        boolean large = Character.isUpperCase(line.raw(at).charAt(0));
        return glued && !money && !large && line.is(at, Set.of("m", "t", "mm"));
    }

    private @Nullable Numeral words(Line line, int begin) {
        int at = begin;
        boolean article = line.is(at, "a") || line.is(at, "an");
        if (article) {
            at++;
            if (!NumberWords.SCALES.containsKey(line.word(at)) || line.is(at, "score")) {
                return null;
            }
        }
        WordsReader reader = new WordsReader(line, at, article);
        return reader.read(begin);
    }

    private @Nullable Numeral vague(Line line, int begin) {
        int at = begin;
        if (line.is(at, "a") && (line.is(at + 1, Set.of("few", "couple", "handful")))) {
            String word = line.is(at + 1, "couple") ? "a couple" : "a few";
            return vagueScaled(line, begin, at + 2, word);
        }
        if (line.is(at, "couple") && line.is(at + 1, "of") && !line.is(at - 1, "the")) {
            return vagueScaled(line, begin, at + 1, "a couple");
        }
        if (line.is(at, "several")) {
            return vagueScaled(line, begin, at + 1, "several");
        }
        Double first = NumberWords.PLURALS.get(line.word(at));
        if (first == null) {
            return null;
        }
        int end = at + 1;
        double factor = 1;
        Double second = line.is(end, "of") ? NumberWords.PLURALS.get(line.word(end + 1)) : null;
        if (second != null) {
            end += 2;
            factor = second;
        } else if (first == 10) {
            return null;
        }
        boolean dozens = line.is(at, "dozens");
        String word = dozens ? "dozens" : "hundreds";
        return ranged(line, begin, end, word, dozens ? factor : first / 100 * factor);
    }

    private @Nullable Numeral vagueScaled(Line line, int begin, int after, String word) {
        int end = after;
        end = line.is(end, "-") && line.isGlued(end) ? end + 1 : end;
        Double scale = NumberWords.SCALES.get(line.word(end));
        if (scale == null && word.equals("a couple") && line.is(end, "of")) {
            scale = NumberWords.SCALES.get(line.word(++end));
        }
        if (scale == null) {
            boolean of = word.equals("a couple") && line.is(end, "of") || line.is(after, "of");
            return ranged(line, begin, of ? after + 1 : after, word, 1);
        }
        return ranged(line, begin, end + 1, word, scale);
    }

    /** The vague words as written: "several", "tens of thousands". */
    private static String words(Line line, int begin, int end) {
        boolean of = line.is(end - 1, "of");
        return line.words(begin, of ? end - 1 : end);
    }

    private @Nullable Numeral ranged(Line line, int begin, int end, String word, double factor) {
        List<Double> readers = curve.percentiles(word);
        if (readers == null) {
            return null;
        }
        Vague range =
                new Vague(
                        words(line, begin, end),
                        Math.rint(readers.get(0)) * factor,
                        Math.rint(readers.get(4)) * factor);
        return new Numeral(begin, end, readers.get(2) * factor, factor, range, Form.VAGUE);
    }
}
