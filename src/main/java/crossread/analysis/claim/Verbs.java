package crossread.analysis.claim;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/** The verb that an amount stands with, and the noun that it measures. */
final class Verbs {
    private static final int REACH = 12;
    private static final Set<String> BREAKS = Set.of(";", ":", "—", "–", "--", "“", "”", "\"", ".");
    private static final Set<String> SAYING =
            Set.of(
                    "say",
                    "tell",
                    "report",
                    "add",
                    "think",
                    "believe",
                    "note",
                    "state",
                    "announce",
                    "estimate",
                    "know",
                    "show");
    private static final Set<String> DAYS =
            Set.of("yesterday", "today", "tomorrow", "tonight", "morning", "afternoon", "evening");
    private static final Map<String, String> HARM =
            Map.ofEntries(
                    Map.entry("die", "kill"),
                    Map.entry("dead", "kill"),
                    Map.entry("death", "kill"),
                    Map.entry("fatality", "kill"),
                    Map.entry("killed", "kill"),
                    Map.entry("toll", "kill"),
                    Map.entry("kill", "kill"),
                    Map.entry("slay", "kill"),
                    Map.entry("wound", "injure"),
                    Map.entry("wounded", "injure"),
                    Map.entry("hurt", "injure"),
                    Map.entry("injured", "injure"),
                    Map.entry("injury", "injure"),
                    Map.entry("injure", "injure"),
                    Map.entry("missing", "miss"),
                    Map.entry("homeless", "homeless"),
                    Map.entry("casualty", "casualty"),
                    Map.entry("perish", "kill"));

    private Verbs() {}

    /** "kill" for dead, die, death, toll; "injure" for wounded, hurt; null for other words. */
    static @Nullable String harm(String lemma) {
        return HARM.get(lemma);
    }

    /**
     * The verb that a phrase stands with: before it where it is an object, after it where it is a
     * subject.
     *
     * @return its lemma, or null
     */
    static @Nullable String measure(Line line, int begin, int end) {
        int before = verbBefore(line, begin);
        int after = verbAfter(line, end);
        boolean adjacent = before >= 0 && begin - before <= 2;
        boolean joined = line.tag(begin - 1).equals("CCONJ");
        int verb = (adjacent && !(joined && after >= 0)) || after < 0 ? before : after;
        if (verb < 0) {
            return null;
        }
        String lemma = line.lemma(verb);
        String harm = HARM.get(lemma);
        return harm == null ? lemma : harm;
    }

    static int verbBefore(Line line, int begin) {
        for (int i = begin - 1; i >= 0 && begin - i <= REACH && !line.is(i, BREAKS); i--) {
            if (line.tag(i).equals("VERB")) {
                return SAYING.contains(line.lemma(i)) ? -1 : i;
            }
        }
        return -1;
    }

    /** A verb right behind a phrase, perhaps with its auxiliaries: "were also killed". */
    static int verbAfter(Line line, int end) {
        for (int i = end; i < end + 6 && i < line.size(); i++) {
            switch (line.tag(i)) {
                case "VERB" -> {
                    return i;
                }
                case "AUX", "ADV", "PART" -> {
                    /* still on the way to the verb */
                }
                default -> {
                    if (!line.is(i, "who") && !line.is(i, "that") && !line.is(i, "which")) {
                        return -1;
                    }
                }
            }
        }
        return -1;
    }

    /** The noun before a place, past commas, articles, auxiliaries and relative words; or null. */
    static @Nullable String nounBefore(Line line, int begin, int reach) {
        for (int i = begin - 1; i >= 0 && begin - i <= reach; i--) {
            if (line.is(i, DAYS) || line.is(i, Named.WEEKDAYS)) {
                continue;
            }
            if (line.tag(i).equals("NOUN")) {
                return NounPhrases.lemma(line, i);
            }
            boolean stop =
                    line.is(i, BREAKS) || line.tag(i).equals("PROPN") || line.tag(i).equals("VERB");
            if (stop) {
                return null;
            }
        }
        return null;
    }
}
