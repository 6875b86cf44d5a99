package crossread.analysis.language;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;

/** What stands glued to the word before it: {@code n't}, {@code 's}, {@code 've}. */
final class Clitics {
    private static final Set<String> HOSTS =
            Set.of(
                    "i", "you", "he", "she", "it", "we", "they", "that", "there", "who", "what",
                    "where", "how", "here", "let", "this", "when", "why");

    private Clitics() {}

    static boolean isClitic(String form) {
        return form.equals("n't")
                || form.equals("n’t")
                || (form.length() > 1 && isApostrophe(form.charAt(0)));
    }

    /**
     * Whether the tagger knows the two as one word: {@code didn't}, {@code it's}, but not a name's.
     */
    static boolean joins(String host, String form) {
        String word = host.toLowerCase(Locale.ROOT);
        return (isClitic(form) && (form.endsWith("t") || HOSTS.contains(word)))
                || (form.equalsIgnoreCase("not") && word.equals("can"));
    }

    /** The part of speech, the tagger's own save where it is known to fail. */
    static String tag(String form, String tag, String host, String next) {
        String word = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        return switch (word) {
            case "n't" -> "PART";
            case "was", "were", "is", "are" -> tag.equals("VERB") ? tag : "AUX";
            case "'ve", "'re", "'ll", "'d", "'m" -> "AUX";
            case "'s" -> isAuxiliary(host, next) ? "AUX" : "PART";
            default -> tag;
        };
    }

    private static boolean isAuxiliary(String host, String next) {
        String word = host.toLowerCase(Locale.ROOT);
        return (HOSTS.contains(word) && !word.equals("let"))
                || Set.of("DET", "ADP", "VERB", "PART").contains(next);
    }

    /** The full form of a clitic, or of what a clitic leaves of its host; else null. */
    static @Nullable String lemma(String word, String tag) {
        return switch (word) {
            case "n't" -> "not";
            case "'ve" -> "have";
            case "'re", "'m" -> "be";
            case "'ll" -> "will";
            case "'d" -> "would";
            case "'s" -> tag.equals("AUX") ? "be" : "'s";
            case "ca" -> tag.equals("AUX") ? "can" : null;
            case "wo" -> tag.equals("AUX") ? "will" : null;
            case "sha" -> tag.equals("AUX") ? "shall" : null;
            default -> null;
        };
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
