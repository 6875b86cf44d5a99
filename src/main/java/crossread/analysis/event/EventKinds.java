package crossread.analysis.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The nouns and verbs by which texts name events, and the kind each stands for. */
final class EventKinds {
    static final EventKinds SHIPPED = new EventKinds();

    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> verbs = new HashMap<>();
    private final Set<String> mutual = new HashSet<>();
    private final Set<String> aimed = new HashSet<>();

    private EventKinds() {
        for (String line : WordList.lines(EventKinds.class, "event-kinds.txt")) {
            int colon = line.indexOf(':');
            int bar = line.indexOf('|');
            String name = line.substring(0, colon).strip();
            String kind = name.replaceFirst("^[*!]", "");
            if (name.startsWith("!")) {
                aimed.add(kind);
            }
            if (name.startsWith("*")) {
                mutual.add(kind);
            }
            fill(nouns, line.substring(colon + 1, bar), kind);
            fill(verbs, line.substring(bar + 1), kind);
        }
    }

    private static void fill(Map<String, String> words, String list, String kind) {
        for (String word : list.strip().split("\\s+")) {
            if (!word.isEmpty()) {
                words.put(word.replace('_', ' '), kind);
            }
        }
    }

    Optional<String> ofNoun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    Optional<String> ofVerb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    /** Whether an event of this kind is done to something. */
    boolean isAimed(String kind) {
        return aimed.contains(kind);
    }

    /** Whether an event of this kind happens between two sides. */
    boolean isMutual(String kind) {
        return mutual.contains(kind);
    }
}
