package crossread.analysis.claim;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** What an amount is for one of: the barrel of "$65 a barrel", the hour of "5 degrees per hour". */
final class Rates {
    /** Words that make a time of the unit before them: "$5 million a year earlier". */
    private static final Set<String> TIMES =
            Set.of("ago", "earlier", "later", "before", "after", "from", "since", "prior", "old");

    private Rates() {}

    /**
     * A rate found behind an amount.
     *
     * @param end one past its last piece
     * @param each what it is for one of, in the singular
     */
    record Found(int end, String each) {}

    /** The rate that begins at a piece, or null. */
    static @Nullable Found at(Line line, int begin, Units units) {
        if (line.is(begin, "-") && line.is(begin + 2, "-")) {
            return hyphened(line, begin);
        }
        boolean article = line.is(begin, "a") || line.is(begin, "an");
        boolean stroke = line.is(begin, "/") && line.isGlued(begin) && line.isGlued(begin + 1);
        if (!article && !stroke && !line.is(begin, "per")) {
            return null;
        }
        Units.Found unit = units.at(line, begin + 1);
        int end = unit == null ? begin + 2 : unit.end();
        boolean noun = line.tag(end - 1).equals("NOUN") || line.is(end - 1, "dozen");
        boolean other =
                line.is(end, TIMES)
                        || line.is(end, "-")
                        || article && (line.isNoun(end) || NounPhrases.isPlural(line, end - 1));
        if (!noun || other) {
            return null;
        }
        String each = NounPhrases.lemma(line, end - 1);
        String before = end - 1 > begin + 1 ? line.words(begin + 1, end - 1) + " " : "";
        return new Found(end, before + each);
    }

    /** "$18-a-share". */
    private static @Nullable Found hyphened(Line line, int begin) {
        boolean article = line.is(begin + 1, "a") || line.is(begin + 1, "an");
        boolean word = line.has(begin + 3) && Character.isLetter(line.word(begin + 3).charAt(0));
        return (article || line.is(begin + 1, "per")) && word
                ? new Found(begin + 4, line.word(begin + 3))
                : null;
    }
}
