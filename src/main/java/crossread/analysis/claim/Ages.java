package crossread.analysis.claim;

import java.util.Set;

/** Numbers that say how old somebody or something is. */
final class Ages {
    private static final Set<String> AGES = Set.of("aged", "age", "ages");
    private static final Set<String> LIMITS = Set.of("over", "under", "above", "below");
    private static final Set<String> GROUPS =
            Set.of(
                    "people",
                    "those",
                    "adults",
                    "children",
                    "women",
                    "men",
                    "anyone",
                    "everyone",
                    "americans",
                    "voters",
                    "patients",
                    "players",
                    "workers",
                    "residents",
                    "girls",
                    "boys");

    private Ages() {}

    /** "44-year-old", "aged 56", "56 years old", "Mr. Lee, 44,". */
    static boolean isAge(Line line, Quantity quantity) {
        int end = quantity.end();
        if (quantity.unit() != null) {
            int next = line.is(end, "-") ? end + 1 : end;
            return quantity.unit().isTime()
                    && (line.is(next, "old")
                            || line.is(next, "olds")
                            || line.is(end, "of") && line.is(end + 1, "age"));
        }
        int begin = quantity.begin();
        boolean apposed =
                line.is(begin - 1, ",")
                        && (line.tag(begin - 2).equals("PROPN") || isSomebody(line, begin - 2))
                        && (line.is(end, ",") || line.is(end, ".") || !line.has(end));
        boolean small = quantity.numeral().value() < 120;
        return small && (apposed || isAgeRange(line, begin) || isGrouped(line, quantity));
    }

    /** "Aged 56", "ages 16 to 24", "between the ages of 17 and 20". */
    private static boolean isAgeRange(Line line, int begin) {
        int at = line.is(begin - 1, "of") ? begin - 2 : begin - 1;
        return line.is(at, AGES) && (at == begin - 1 || line.is(at, "ages") || line.is(at, "age"));
    }

    /** "People under 30", "those over 65". */
    private static boolean isGrouped(Line line, Quantity quantity) {
        int begin = quantity.begin();
        boolean closed = !line.isNoun(quantity.end()) && !line.tag(quantity.end()).equals("ADJ");
        boolean limited = line.is(begin, LIMITS) || quantity.upper() != null;
        return closed && limited && line.is(begin - 1, GROUPS);
    }

    /** The "pilot" of "the pilot, 46,". */
    private static boolean isSomebody(Line line, int at) {
        boolean noun = line.tag(at).equals("NOUN") && !CountReader.TOLLS.contains(line.lemma(at));
        int first = line.tag(at - 1).equals("ADJ") ? at - 2 : at - 1;
        boolean leading = line.tag(first).equals("DET") || line.tag(first).equals("PRON");
        return noun && leading && !NounPhrases.isPlural(line, at) && line.is(at + 3, ",");
    }
}
