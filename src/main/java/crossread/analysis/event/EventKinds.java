package crossread.analysis.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The nouns and verbs by which texts name events, and the kind each stands for. */
final class EventKinds {
    private static final Pattern LINE =
            Pattern.compile("(\\*?)([^(:]+?) *(?:\\(([^)]*)\\))?:([^|]*)\\|(.*)");

    static final EventKinds SHIPPED = new EventKinds();

    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> verbs = new HashMap<>();
    private final Set<String> mutual = new HashSet<>();
    private final Map<String, List<String>> befalling = new HashMap<>();

    private EventKinds() {
        for (String line : WordList.lines(EventKinds.class, "event-kinds.txt")) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new IllegalStateException("event-kinds.txt: " + line);
            }
            String kind = parts.group(2);
            if (!parts.group(1).isEmpty()) {
                mutual.add(kind);
            }
            if (parts.group(3) != null) {
                befalling.put(kind, List.of(parts.group(3).split(" ")));
            }
            fill(nouns, parts.group(4), kind);
            fill(verbs, parts.group(5), kind);
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

    /** The words after which a text says whom or what it befell; none where it befalls a place. */
    List<String> befalling(String kind) {
        return befalling.getOrDefault(kind, List.of());
    }

    /** Whether an event of this kind happens between two sides. */
    boolean isMutual(String kind) {
        return mutual.contains(kind);
    }
}
