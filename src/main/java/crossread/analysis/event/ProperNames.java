package crossread.analysis.event;

import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
    private final Map<String, Double> told = new HashMap<>();
    private final List<Set<String>> together = new ArrayList<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, Map<String, Integer>> forms = new HashMap<>();

    /** The names in a sentence, each a run of name words, titles left off. */
    static List<String> of(Sentence sentence) {
        List<String> names = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (isName(token)) {
                run.add(token.text());
            } else {
                close(run, names);
            }
        }
        close(run, names);
        return names;
    }

    /** Whether it is a word of a name, and no title or weekday. */
    static boolean isName(Token token) {
        boolean word = token.is("PROPN") && token.text().matches("\\p{Lu}.*");
        return word && !isTitle(token) && !CALENDAR.contains(plain(token));
    }

    static boolean isTitle(Token token) {
        return TITLES.contains(plain(token));
    }

    private static String plain(Token token) {
        return token.text().toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
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
        Set<String> names = new LinkedHashSet<>(of(sentence));
        names.forEach(name -> add(name, weight));
        together.add(names.stream().map(ProperNames::key).collect(Collectors.toSet()));
        for (String source : sources(sentence)) {
            told.merge(source, weight, Double::sum);
        }
    }

    /** Keys of the names that a sentence gives as its source: "Reuters said", "told Reuters". */
    private static Set<String> sources(Sentence sentence) {
        Set<String> sources = new HashSet<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            Token before = tokens.get(i - 1);
            boolean after =
                    isName(tokens.get(i))
                            && (Announcements.says(before.lemma())
                                    || before.lemma().equals("to")
                                            && i > 1
                                            && tokens.get(i - 2).lemma().equals("accord"));
            if (after) {
                int last = i;
                while (last + 1 < tokens.size() && isName(tokens.get(last + 1))) {
                    last++;
                }
                sources.add(tokens.get(last).text());
            }
            if (isName(before) && Announcements.says(tokens.get(i).lemma())) {
                sources.add(before.text());
            }
        }
        return sources;
    }

    /** Whether a name mostly stands for who said so. */
    boolean isSource(String key) {
        return told.getOrDefault(key, 0.0) * 2 >= weight(key);
    }

    /** Whether two names stand in one sentence. */
    boolean areTogether(String key, String other) {
        return together.stream().anyMatch(names -> names.contains(key) && names.contains(other));
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
