package crossread.ingest.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Guesses the language of a text by its script and by its commonest small words. */
public final class Language {
    private static final int SAMPLE = 8000;
    private static final Map<String, Set<String>> SMALL_WORDS =
            Map.of(
                    "en",
                            Set.of(
                                    "the", "of", "and", "to", "in", "that", "was", "with", "for",
                                    "is"),
                    "de",
                            Set.of(
                                    "der", "die", "und", "das", "nicht", "ist", "mit", "von", "den",
                                    "ein"),
                    "fr",
                            Set.of(
                                    "le", "les", "et", "des", "est", "une", "dans", "que", "pour",
                                    "du"),
                    "es",
                            Set.of(
                                    "el", "los", "y", "las", "una", "por", "con", "que", "del",
                                    "para"),
                    "it",
                            Set.of(
                                    "il", "di", "che", "della", "per", "una", "gli", "con", "del",
                                    "sono"),
                    "pt", Set.of("o", "os", "e", "uma", "com", "que", "para", "do", "da", "não"),
                    "nl",
                            Set.of(
                                    "de", "het", "een", "van", "en", "niet", "op", "zijn", "dat",
                                    "met"),
                    "sv", Set.of("och", "att", "det", "som", "en", "är", "av", "för", "på", "inte"),
                    "pl", Set.of("w", "i", "na", "nie", "się", "z", "do", "że", "jest", "po"),
                    "tr",
                            Set.of(
                                    "ve", "bir", "bu", "için", "ile", "da", "de", "olarak", "çok",
                                    "olan"));
    private static final Map<Character.UnicodeScript, String> SCRIPTS =
            Map.of(
                    Character.UnicodeScript.CYRILLIC, "ru",
                    Character.UnicodeScript.GREEK, "el",
                    Character.UnicodeScript.ARABIC, "ar",
                    Character.UnicodeScript.HEBREW, "he",
                    Character.UnicodeScript.HAN, "zh",
                    Character.UnicodeScript.HIRAGANA, "ja",
                    Character.UnicodeScript.HANGUL, "ko",
                    Character.UnicodeScript.DEVANAGARI, "hi",
                    Character.UnicodeScript.THAI, "th");

    private Language() {}

    /** BCP 47 tag; {@code en} where nothing speaks for another language. */
    public static String of(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        String byScript = byScript(sample);
        return byScript != null ? byScript : bySmallWords(sample);
    }

    private static @org.jspecify.annotations.Nullable String byScript(String sample) {
        Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0) * 10 > letters) {
            return "ja";
        }
        for (var script : SCRIPTS.entrySet()) {
            if (counts.getOrDefault(script.getKey(), 0) * 2 > letters) {
                return script.getValue();
            }
        }
        return null;
    }

    private static String bySmallWords(String sample) {
        Map<String, Integer> hits = new HashMap<>();
        for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            SMALL_WORDS.forEach(
                    (tag, small) -> hits.merge(tag, small.contains(word) ? 1 : 0, Integer::sum));
        }
        String best = "en";
        for (String tag : SMALL_WORDS.keySet().stream().sorted().toList()) {
            if (hits.getOrDefault(tag, 0) > hits.getOrDefault(best, 0)) {
                best = tag;
            }
        }
        return best;
    }
}
