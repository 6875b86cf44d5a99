package crossread.analysis.claim;

import crossread.model.Mention;
import crossread.model.Value.Amount;
import crossread.model.Value.OrdinalValue;

/**
 * Numbers and places of which the sentence does not say what they count, such as scores, votes and
 * index values, and ages: true, but no answer to a question of the story.
 */
final class BareNumbers {
    /** The unit of a bare number. */
    static final String UNIT = "";

    private static final double MOST_ENTRIES = 200;

    private BareNumbers() {}

    /** What an age's claim says of it. */
    static final String AGE = "age";

    /** Whether a mention is a bare number or place, or an age, which the roles of people hold. */
    static boolean isBare(Mention mention) {
        return switch (mention.value()) {
            case Amount amount -> amount.unit().equals(UNIT) || AGE.equals(mention.measure());
            case OrdinalValue ordinal -> ordinal.of().equals(UNIT) || ordinal.rank() < 0;
            default -> false;
        };
    }

    /** Whether a number that counts no noun states a quantity all the same. */
    static boolean isBare(Line line, Quantity quantity) {
        Numeral numeral = quantity.numeral();
        boolean vague = numeral.vague() != null || numeral.form() == Numeral.Form.ARTICLE;
        int end = quantity.end();
        boolean compound =
                line.is(end, "-")
                        && line.isGlued(end)
                        && line.isGlued(end + 1)
                        && !NumberWords.isFigure(line.word(end + 1));
        boolean idiom =
                line.is(quantity.begin(), "half") && line.is(quantity.begin() - 1, "in")
                        || line.is(quantity.begin(), "zero") && line.is(end, "in");
        boolean small = Math.abs(numeral.value()) < MOST_ENTRIES;
        boolean marked = idiom || small && isListed(line, quantity.begin(), end);
        return !vague && !compound && !marked && !isPronoun(line, quantity);
    }

    /** The number of an entry: "5. Beware", "[2] Terms", "Requests......4"; and the name "One". */
    private static boolean isListed(Line line, int begin, int end) {
        boolean first = begin == 0 || begin == 1 && (line.is(0, "[") || line.is(0, "("));
        boolean marked = line.is(end, ".") || line.is(end, ")") || line.is(end, "]");
        boolean dotted = line.word(begin - 1).endsWith("...") || line.word(end).startsWith("...");
        return first && marked || dotted || begin > 0 && line.raw(begin).equals("One");
    }

    /** "One of them", "no one", "one another", "for one". */
    private static boolean isPronoun(Line line, Quantity quantity) {
        Numeral numeral = quantity.numeral();
        boolean one = Math.abs(numeral.value()) == 1 && numeral.form() == Numeral.Form.WORDS;
        return one
                && numeral.end() - numeral.begin() == 1
                && (!line.isNoun(quantity.end()) || line.is(quantity.end(), "another"));
    }
}
