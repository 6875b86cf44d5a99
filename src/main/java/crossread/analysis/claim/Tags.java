package crossread.analysis.claim;

import java.util.Set;

/** Parts of speech as a tagger gave them, put right where they cannot be. */
final class Tags {
    private static final int LONG = 5;
    private static final Set<String> CLOSED = Set.of("AUX", "CCONJ", "PUNCT", "SYM");
    private static final Set<String> FUNCTION =
            Set.of(
                    "could", "would", "should", "might", "being", "having", "shall", "doing",
                    "gonna", "ought", "either", "neither", "cannot", "versus", "minus", "needn't");

    private Tags() {}

    /**
     * A figure is a number; a long word is no auxiliary, conjunction or mark save those there are.
     */
    static String of(String word, String tag) {
        if (tag.equals("NOUN") && NumberWords.isFigure(word)) {
            return "NUM";
        }
        boolean odd =
                CLOSED.contains(tag)
                        && word.length() >= LONG
                        && Character.isLetter(word.charAt(0))
                        && word.indexOf('\'') < 0
                        && !FUNCTION.contains(word);
        if (!odd) {
            return tag;
        }
        return word.indexOf('-') >= 0
                ? "ADJ"
                : word.endsWith("ed") || word.endsWith("ing") ? "VERB" : "NOUN";
    }
}
