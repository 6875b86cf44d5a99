package crossread.analysis.claim;

import crossread.analysis.claim.Numeral.Form;
import crossread.analysis.claim.Numeral.Vague;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** Reads the numbers in a line: figures, words, scales, fractions and vague words. */
final class Numerals {
    private static final Set<String> ARTICLES = Set.of("a", "an", "one");

    private final ReadersCurve curve;

    Numerals(ReadersCurve curve) {
        this.curve = curve;
    }

    /** The number that begins at a piece, or null. */
    @Nullable Numeral at(Line line, int begin) {
        if (NumberWords.isFigure(line.word(begin))) {
            return figure(line, begin);
        }
        Numeral numeral = vague(line, begin);
        if (numeral == null) {
            numeral = fraction(line, begin);
        }
        if (numeral == null) {
            numeral = words(line, begin);
        }
        return numeral;
    }

    private @Nullable Numeral figure(Line line, int begin) {
        String word = line.word(begin);
        String digits = word.replace(",", "");
        double value = Double.parseDouble(digits);
        int point = digits.indexOf('.');
        double place = point < 0 ? 1 : Math.pow(10, point + 1 - digits.length());
        int end = begin + 1;
        Double sign = NumberWords.SIGNS.get(line.word(end));
        if (sign != null) {
            return new Numeral(begin, end + 1, value + sign, 0.25, null, Form.DIGITS);
        }
        if (line.is(end, "/") && line.isGlued(end) && line.isGlued(end + 1)) {
            return null;
        }
        return scaled(line, begin, end, value, place, Form.DIGITS);
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
            Double scale = NumberWords.SCALES.get(line.word(next));
            boolean glued = scale == null && form == Form.DIGITS && line.isGlued(next);
            if (glued) {
                scale = NumberWords.GLUED.get(line.word(next));
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

    /** The "m" of "100m" is a metre, save behind a currency sign. */
    private static boolean isMetre(Line line, int begin, int at, boolean glued) {
        boolean money = begin > 0 && "$£€¥₹".indexOf(line.word(begin - 1)) >= 0;
        return glued && !money && !line.is(at, "k");
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

    /** "half a dozen", "two-thirds", "a third", "three quarters", "half". */
    private static @Nullable Numeral fraction(Line line, int begin) {
        Double sign = NumberWords.SIGNS.get(line.word(begin));
        if (sign != null) {
            return new Numeral(begin, begin + 1, sign, 0.25, null, Form.FRACTION);
        }
        if (line.is(begin, "half")) {
            return half(line, begin);
        }
        int at = begin;
        double count = 1;
        if (ARTICLES.contains(line.word(at))) {
            at++;
        } else if (NumberWords.SMALL.containsKey(line.word(at))) {
            count = NumberWords.SMALL.getOrDefault(line.word(at), 1);
            at++;
        }
        at = line.is(at, "-") ? at + 1 : at;
        Integer parts = NumberWords.PARTS.get(line.word(at));
        if (parts == null || at == begin && !line.is(at, "quarter")) {
            return null;
        }
        boolean plural = line.word(at).endsWith("s") || line.is(at, "halves");
        if (plural != count > 1) {
            return null;
        }
        int end = pastArticle(line, at + 1);
        return new Numeral(begin, end, count / parts, 1.0 / parts, null, Form.FRACTION);
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

    private @Nullable Numeral vague(Line line, int begin) {
        int at = begin;
        if (line.is(at, "a") && (line.is(at + 1, Set.of("few", "couple", "handful")))) {
            String word = line.is(at + 1, "couple") ? "a couple" : "a few";
            return vagueScaled(line, begin, at + 2, word);
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
