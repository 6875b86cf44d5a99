package crossread.analysis.claim;

import crossread.analysis.claim.AmountFinder.Found;
import crossread.analysis.claim.Numeral.Form;
import crossread.model.Attribution;
import crossread.model.Bound;
import crossread.model.Kind;
import crossread.model.Mention;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Shares without a percent sign: "two-thirds of the town", "one in three", "nine out of ten". */
final class ShareReader {
    private static final Set<String> WHOLES =
            Set.of("of", "the", "its", "his", "her", "their", "all");

    private final Amounts amounts;
    private final Numerals numerals;

    ShareReader(Amounts amounts, Numerals numerals) {
        this.amounts = amounts;
        this.numerals = numerals;
    }

    Found fraction(Line line, Quantity quantity) {
        boolean whole =
                line.is(quantity.end(), WHOLES)
                        && line.is(quantity.end() - 1, NumberWords.PARTS.keySet());
        boolean part =
                line.is(quantity.end(), "as")
                        && line.is(quantity.end() + 1, Set.of("many", "much"));
        boolean by =
                line.is(quantity.begin() - 1, "by")
                        && Changes.around(line, quantity.begin(), quantity.end(), Kind.PERCENT)
                                != null;
        boolean figured =
                line.is(quantity.end(), "(")
                        && NumberWords.isFigure(line.word(quantity.end() + 1))
                        && line.is(quantity.end() + 2, "%");
        boolean filled = line.is(quantity.end(), Set.of("full", "empty", "complete", "finished"));
        boolean range = quantity.upper() != null || part || by || filled || figured;
        boolean ordinal = OrdinalWords.rank(line.word(quantity.begin() - 1)) > 0;
        boolean year =
                line.is(quantity.end(), "of")
                        && NumberWords.isFigure(line.word(quantity.end() + 1));
        if ((!whole && !range) || ordinal || year) {
            return new Found(null, quantity.numeral().end());
        }
        int noun = line.is(quantity.end(), "of") ? quantity.end() + 1 : quantity.end();
        return new Found(mention(line, hundredfold(quantity), noun), quantity.end());
    }

    private static Quantity hundredfold(Quantity q) {
        Numeral upper = q.upper() == null ? null : hundredfold(q.upper());
        return new Quantity(
                q.begin(),
                q.end(),
                hundredfold(q.numeral()),
                upper,
                null,
                "",
                q.bound(),
                q.hedge());
    }

    private static Numeral hundredfold(Numeral n) {
        return new Numeral(n.begin(), n.end(), 100 * n.value(), 100 * n.place(), null, n.form());
    }

    /** "One in three", "nine out of ten"; null where there is none. */
    @Nullable Found ratio(Line line, int begin) {
        HedgeWords.Found hedge = HedgeWords.at(line, begin);
        int from = hedge == null ? begin : hedge.end();
        int joint = from + 1;
        boolean out = line.is(joint, "out") && line.is(joint + 1, "of");
        if (!out && !line.is(joint, "in")) {
            return null;
        }
        Numeral part = numerals.at(line, from);
        int second = out ? joint + 2 : joint + 1;
        Numeral whole = numerals.at(line, second);
        if (part == null || whole == null || !isRatio(part, whole)) {
            return null;
        }
        int end = whole.end();
        boolean closed =
                NounPhrases.isPlural(line, end)
                        || line.tag(end).equals("PUNCT")
                        || out
                        || line.is(end, "of")
                        || line.tag(end).equals("ADJ")
                        || line.tag(end).equals("AUX")
                        || line.tag(end).equals("VERB");
        if (!closed
                || Named.MONTHS.contains(line.word(end))
                || line.word(end).matches("(year|month|day|hour|week|minute)s")) {
            return null;
        }
        double value = 100 * part.value() / whole.value();
        Numeral share = new Numeral(from, end, value, 1, null, Form.FRACTION);
        Bound bound = hedge == null ? null : hedge.bound();
        Quantity exact = new Quantity(begin, end, share, null, null, "", Bound.EXACT, null);
        Quantity quantity =
                hedge == null || bound == null
                        ? exact
                        : exact.hedged(begin, end, bound, line.words(begin, from));
        return new Found(mention(line, quantity, end), end);
    }

    private static boolean isRatio(Numeral part, Numeral whole) {
        return part.vague() == null
                && whole.vague() == null
                && part.value() == Math.rint(part.value())
                && part.value() > 0
                && part.value() < whole.value()
                && whole.value() <= 1_000_000
                && !whole.isYearLike();
    }

    private Mention mention(Line line, Quantity quantity, int noun) {
        int at = line.tag(noun).equals("DET") || line.tag(noun).equals("PRON") ? noun + 1 : noun;
        NounPhrases.Head head = NounPhrases.at(line, at);
        int end = head == null ? quantity.end() : head.end();
        return new Mention(
                Kind.PERCENT,
                line.span(quantity.begin(), quantity.end()),
                line.sentence(),
                head == null ? null : head.lemma(),
                Verbs.measure(line, quantity.begin(), end),
                amounts.of(
                        quantity,
                        null,
                        "percent",
                        false,
                        Changes.around(line, quantity.begin(), quantity.end(), Kind.PERCENT)),
                Attribution.ARTICLE,
                false);
    }
}
