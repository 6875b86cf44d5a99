package crossread.analysis.claim;

import java.util.Set;

/**
 * Figures that copying has broken at a comma or point: "more than 1, 300 people", "40. 3 million".
 */
final class Figures {
    private static final Set<String> PARTED =
            Set.of("of", "the", "and", "or", ",", "from", "to", "page", "pages", "aged");
    private static final Set<String> AFTER_POINT =
            Set.of("million", "billion", "trillion", "percent", "per", "%", "points");

    private Figures() {}

    /** One past the last piece of a broken figure; 0 where there is no break. */
    static int pastBreak(Line line, int begin) {
        String first = line.word(begin);
        String second = line.word(begin + 2);
        boolean spaced = line.isGlued(begin + 1) && !line.isGlued(begin + 2) && isDigits(second);
        if (!spaced || !isDigits(first) || first.length() > 3 || first.startsWith("0")) {
            return 0;
        }
        boolean money = begin > 0 && "$£€¥".indexOf(line.word(begin - 1)) >= 0;
        if (line.is(begin + 1, ".")) {
            boolean decimal = second.length() < 3 && line.is(begin + 3, AFTER_POINT);
            return decimal ? begin + 3 : 0;
        }
        boolean parted =
                line.is(begin - 1, PARTED)
                        || line.is(begin - 1, Named.MONTHS)
                        || line.is(begin - 1, Named.LABELS);
        boolean counts = line.isNoun(begin + 3) || line.tag(begin + 3).equals("ADJ");
        boolean whole = second.startsWith("0") || money || !parted && counts && first.length() < 3;
        return line.is(begin + 1, ",") && second.length() == 3 && whole ? begin + 3 : 0;
    }

    private static boolean isDigits(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
