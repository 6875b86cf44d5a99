package crossread.ingest.text;

import java.util.regex.Pattern;

/** Which lines are furniture whatever stands beside them. */
final class FurnitureLines {
    private static final Pattern EDGES =
            Pattern.compile(
                    "^[\\s\\p{Punct}\\p{IsPunctuation}\\p{So}\\p{Sm}&&[^+@©(\\[]]+|[\\s»›→▼▾>|:.•·]+$");
    private static final int MOST_WORDS_OF_A_CALL = 45;
    private static final int MOST_WORDS_OF_A_CAPTION = 50;
    private static final int MOST_WORDS_OF_A_NOTE = 60;

    private FurnitureLines() {}

    /** A line without the signs at its ends. */
    static String bare(String line) {
        return EDGES.matcher(line).replaceAll("");
    }

    static boolean isFurniture(String line) {
        String bare = bare(line);
        int words = Sentences.words(line);
        if (bare.isEmpty()) {
            return true;
        }
        if ("\"“‘'«".indexOf(line.charAt(0)) >= 0) {
            return false;
        }
        return FurniturePatterns.LABEL.matcher(bare).matches()
                || FurniturePatterns.SECTION.matcher(bare).matches()
                || FurniturePatterns.BOX.matcher(bare).matches()
                || FurniturePatterns.COUNT.matcher(bare).matches()
                || words <= 30 && isLinkOrCredit(line, words)
                || words <= MOST_WORDS_OF_A_CAPTION
                        && FurniturePatterns.CAPTION.matcher(line).find()
                || words <= MOST_WORDS_OF_A_NOTE && FurniturePatterns.NOTE.matcher(line).find()
                || words <= MOST_WORDS_OF_A_CALL && isCall(line);
    }

    private static boolean isLinkOrCredit(String line, int words) {
        return FurniturePatterns.LINK.matcher(line).matches()
                || FurniturePatterns.TAGS.matcher(line).matches()
                || FurniturePatterns.ADDRESS_ALONE.matcher(line).matches()
                || words <= 16 && FurniturePatterns.CREDIT.matcher(line).matches();
    }

    /** Whether the page speaks to its reader about itself, and about nothing else. */
    private static boolean isCall(String line) {
        if (line.contains("“") || line.contains("\"")) {
            return false;
        }
        boolean call = FurniturePatterns.CALL_TO_ACTION.matcher(line).find();
        boolean formula = FurniturePatterns.FORMULA.matcher(line).find();
        boolean address = FurniturePatterns.ADDRESS.matcher(line).find();
        boolean isShort = Sentences.words(line) <= 12;
        return formula || call && (address || isShort);
    }
}
