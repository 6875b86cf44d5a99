package crossread.analysis.claim;

import crossread.analysis.claim.Numeral.Form;
import crossread.model.Change;
import crossread.model.Kind;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/** How many times as much: "tenfold", "20-fold", "more than doubled", "twice its estimate". */
final class Folds {
    static final Unit FOLD = new Unit(Kind.QUANTITY, "fold", 1, 0, "", 1);

    private static final String SUFFIX = "fold";
    private static final Map<String, Double> VERBS =
            Map.of("double", 2.0, "triple", 3.0, "treble", 3.0, "quadruple", 4.0, "halve", 2.0);
    private static final Map<String, Double> ADVERBS = Map.of("twice", 2.0, "thrice", 3.0);
    private static final Set<String> PHRASAL = Set.of("down", "as", "over", "up", "back");
    private static final Set<String> WHOLES =
            Set.of("the", "its", "his", "her", "their", "our", "that", "what");

    private Folds() {}

    /** The multiple that begins at a piece, hedge included, or null. */
    static @Nullable Quantity at(Line line, int begin) {
        HedgeWords.Found hedge = HedgeWords.at(line, begin);
        int from = hedge == null ? begin : hedge.end();
        Numeral times = times(line, from);
        if (times == null) {
            return null;
        }
        Quantity exact = QuantityReader.exact(begin, times).in(FOLD, SUFFIX, times.end());
        return hedge == null || hedge.bound() == null
                ? exact
                : exact.hedged(begin, exact.end(), hedge.bound(), line.words(begin, from));
    }

    /** The change that a verb of its own makes, or null where another word says it. */
    static @Nullable Change change(Line line, Quantity multiple) {
        if (line.is(multiple.end(), WHOLES) && line.is(multiple.end() - 1, "double")) {
            return null;
        }
        return ChangeWords.ofVerb(line, multiple.end() - 1);
    }

    private static @Nullable Numeral times(Line line, int at) {
        String word = line.word(at);
        String lemma = ChangeWords.verb(line, at);
        Double verb = lemma == null ? null : VERBS.get(lemma);
        if (line.is(at, "double") && line.is(at + 1, WHOLES)) {
            return numeral(at, at + 1, 2);
        }
        if (verb != null) {
            return line.is(at + 1, PHRASAL) ? null : numeral(at, at + 1, verb);
        }
        Double adverb = ADVERBS.get(word);
        if (adverb != null) {
            boolean compares = line.is(at + 1, "as") || line.is(at + 1, WHOLES);
            return compares ? numeral(at, at + 1, adverb) : null;
        }
        if (word.endsWith(SUFFIX) && word.length() > SUFFIX.length()) {
            return numeral(at, at + 1, word.substring(0, word.length() - SUFFIX.length()));
        }
        boolean times = line.is(at + 1, "x") && line.isGlued(at + 1) && !line.isGlued(at + 2);
        if (times && NumberWords.isFigure(word)) {
            return numeral(at, at + 2, word);
        }
        boolean hyphened = line.is(at + 1, "-") && line.is(at + 2, SUFFIX);
        return hyphened ? numeral(at, at + 3, word) : null;
    }

    private static @Nullable Numeral numeral(int begin, int end, String number) {
        if (NumberWords.isFigure(number)) {
            return numeral(begin, end, Double.parseDouble(number.replace(",", "")));
        }
        Integer small = NumberWords.SMALL.getOrDefault(number, NumberWords.TENS.get(number));
        Double scale = NumberWords.SCALES.get(number);
        Double value = small == null ? scale : Double.valueOf(small);
        return value == null ? null : numeral(begin, end, value);
    }

    private static Numeral numeral(int begin, int end, double value) {
        return new Numeral(begin, end, value, 1, null, Form.WORDS);
    }
}
