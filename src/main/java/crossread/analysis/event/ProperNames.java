package crossread.analysis.event;

import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts proper names, and knows the fullest form of each. */
final class ProperNames {
    private static final Set<String> TITLES =
            Set.of(
                    "president",
                    "mr",
                    "mrs",
                    "ms",
                    "dr",
                    "rep",
                    "sen",
                    "gov",
                    "gen",
                    "representative",
                    "senator",
                    "governor",
                    "minister",
                    "prime",
                    "secretary",
                    "us",
                    "u.s",
                    "chief",
                    "general",
                    "leader",
                    "director",
                    "spokesman",
                    "king",
                    "queen",
                    "pope",
                    "judge",
                    "congressman",
                    "congresswoman",
                    "professor",
                    "sir",
                    "lord",
                    "brigadier",
                    "colonel",
                    "attorney",
                    "ceo",
                    "chairman",
                    "foreign",
                    "defense",
                    "defence",
                    "press",
                    "ambassador",
                    "lawyer",
                    "former");
    private static final Set<String> CALENDAR =
            Set.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "gmt",
                    "est",
                    "edt");

    private final Map<String, Double> counts = new TreeMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, Map<String, Integer>> forms = new HashMap<>();

    /** The names in a sentence, each a run of name words, titles left off. */
    static List<String> of(Sentence sentence) {
        List<String> names = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            String plain = token.text().toLowerCase(java.util.Locale.ROOT).replaceAll("\\.$", "");
            boolean word = token.is("PROPN") && token.text().matches("\\p{Lu}.*");
            if (word && !TITLES.contains(plain) && !CALENDAR.contains(plain)) {
                run.add(token.text());
            } else {
                close(run, names);
            }
        }
        close(run, names);
        return names;
    }

    private static void close(List<String> run, List<String> names) {
        if (!run.isEmpty()) {
            names.add(String.join(" ", run));
            run.clear();
        }
    }

    /** Key by which the short and the full form of a name are one. */
    static String key(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    void add(Sentence sentence, double weight) {
        for (String name : new LinkedHashSet<>(of(sentence))) {
            add(name, weight);
        }
    }

    void add(String name, double weight) {
        counts.merge(key(name), weight, Double::sum);
        forms.computeIfAbsent(key(name), k -> new TreeMap<>()).merge(name, 1, Integer::sum);
    }

    /** Tells that a name is a person's, and its fullest form. */
    void addPerson(String lastName, String fullName) {
        people.merge(lastName, fullName, (a, b) -> a.length() >= b.length() ? a : b);
    }

    boolean isPerson(String key) {
        return people.containsKey(key);
    }

    /** The most frequent names, heaviest first, in their keys. */
    List<String> heaviest(int limit) {
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    double weight(String key) {
        return counts.getOrDefault(key, 0.0);
    }

    /** The full form of a name: the longest one of at most three words. */
    String full(String key) {
        String person = people.get(key);
        return person != null ? person : longest(key);
    }

    private String longest(String key) {
        return forms.getOrDefault(key, Map.of()).keySet().stream()
                .filter(form -> form.split(" ").length <= 3)
                .max(
                        java.util.Comparator.comparingInt((String f) -> f.split(" ").length)
                                .thenComparing(java.util.Comparator.naturalOrder()))
                .orElse(key);
    }
}
