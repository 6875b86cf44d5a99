package crossread.analysis.relate;

import crossread.analysis.event.WordList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Groups of words by which texts say the same of a number: "killed", "dead" and "fatalities" answer
 * one question, "injured" another.
 */
final class Measures {
    private static final Map<String, Set<String>> GROUPS = read();

    private Measures() {}

    /** How two measures stand to each other. */
    enum Fit {
        /** One word, or words of one group. */
        SAME,
        /** A word is missing, or unknown to the groups. */
        UNKNOWN,
        /** Words of different groups: they measure different things. */
        DIFFERENT
    }

    static Fit fit(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return Fit.UNKNOWN;
        }
        if (a.equalsIgnoreCase(b)) {
            return Fit.SAME;
        }
        return fit(of(a), of(b));
    }

    /** How two measures stand to each other by the groups they belong to. */
    static Fit fit(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Fit.UNKNOWN;
        }
        return Collections.disjoint(a, b) ? Fit.DIFFERENT : Fit.SAME;
    }

    /** The names of the groups a word belongs to. */
    static Set<String> of(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        for (String form : forms(plain)) {
            Set<String> groups = GROUPS.get(form);
            if (groups != null) {
                return groups;
            }
        }
        return Set.of();
    }

    /** The word itself, and what it may be an inflected form of. */
    private static List<String> forms(String word) {
        List<String> forms = new ArrayList<>(List.of(word));
        for (String ending : List.of("ing", "ed", "es", "s", "d")) {
            if (word.endsWith(ending) && word.length() > ending.length() + 2) {
                String stem = word.substring(0, word.length() - ending.length());
                forms.add(stem);
                forms.add(stem + "e");
            }
        }
        return forms;
    }

    /** The groups of all the words. */
    static Set<String> ofAll(Iterable<String> words) {
        Set<String> groups = new HashSet<>();
        for (String word : words) {
            groups.addAll(of(word));
        }
        return groups;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String line : WordList.lines(Measures.class, "measures.txt")) {
            int colon = line.indexOf(':');
            String group = line.substring(0, colon).strip();
            for (String word : line.substring(colon + 1).strip().split("\\s+")) {
                groups.computeIfAbsent(word.replace('_', ' '), w -> new HashSet<>()).add(group);
            }
        }
        return groups;
    }
}
