package crossread.analysis.relate;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a role that say something, with abbreviated offices written out. */
final class RoleWords {
    private static final Set<String> EMPTY =
            Set.of(
                    "of", "the", "a", "an", "in", "for", "to", "at", "and", "former", "ex", "then",
                    "acting", "current", "by", "his", "her", "their", "with", "on", "who", "whose",
                    "is", "was", "had", "has", "been", "s");
    private static final Map<String, String> SHORT =
            Map.ofEntries(
                    Map.entry("rep", "representative"),
                    Map.entry("congressman", "representative"),
                    Map.entry("congresswoman", "representative"),
                    Map.entry("sen", "senator"),
                    Map.entry("gov", "governor"),
                    Map.entry("gen", "general"),
                    Map.entry("lt", "lieutenant"),
                    Map.entry("col", "colonel"),
                    Map.entry("pres", "president"),
                    Map.entry("prof", "professor"),
                    Map.entry("sgt", "sergeant"),
                    Map.entry("capt", "captain"),
                    Map.entry("lawyer", "attorney"),
                    Map.entry("spokeswoman", "spokesman"),
                    Map.entry("spokesperson", "spokesman"),
                    Map.entry("chairwoman", "chairman"),
                    Map.entry("chair", "chairman"),
                    Map.entry("gop", "republican"),
                    Map.entry("american", "us"),
                    Map.entry("usa", "us"),
                    Map.entry("agent", "agent"));

    private RoleWords() {}

    static Set<String> of(String role) {
        String plain =
                role.toLowerCase(Locale.ROOT)
                        .replace('’', '\'')
                        .replace("united states", "us")
                        .replaceAll("'s\\b", "")
                        .replaceAll("(?<=\\b\\p{L})\\.", "");
        Set<String> words = new LinkedHashSet<>();
        for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !EMPTY.contains(word)) {
                words.add(singular(SHORT.getOrDefault(word, word)));
            }
        }
        return words;
    }

    private static String singular(String word) {
        return word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
