package crossread.analysis.event;

import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names events as a person would: "Trump–Putin call", "attack on Russian airbases". */
final class EventLabels {
    private static final Set<String> TARGETS = Set.of("on", "against");
    private static final Set<String> PHRASE = Set.of("ADJ", "NOUN", "PROPN");
    private static final int LONGEST_PHRASE = 4;

    private EventLabels() {}

    /**
     * Full names of those who take part, heaviest first; two sides by name, people before places.
     */
    static List<String> participants(String kind, ProperNames names) {
        boolean mutual = EventKinds.SHIPPED.isMutual(kind);
        List<String> keys = names.heaviest(mutual ? 8 : 3);
        List<String> people = keys.stream().filter(names::isPerson).toList();
        List<String> chosen = mutual && people.size() > 1 ? people : keys;
        double most = chosen.isEmpty() ? 0 : names.weight(chosen.getFirst());
        List<String> full = new ArrayList<>();
        for (String key : chosen.subList(0, Math.min(chosen.size(), mutual ? 2 : 3))) {
            if (names.weight(key) >= most * 0.45) {
                full.add(names.full(key));
            }
        }
        if (mutual) {
            full.sort(null); // the same two in every event, whoever is named more often
        }
        return full;
    }

    /**
     * @param target what it was done to, as the texts put it, or null
     */
    static String of(String kind, List<String> participants, @Nullable String target) {
        if (target != null) {
            return kind + " " + target;
        }
        if (participants.isEmpty()) {
            return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        }
        String first = ProperNames.key(participants.getFirst());
        if (EventKinds.SHIPPED.isMutual(kind) && participants.size() > 1) {
            return first + "–" + ProperNames.key(participants.get(1)) + " " + kind;
        }
        return first + " " + kind;
    }

    /** The commonest phrase after an event noun that says what it was done to, or null. */
    static @Nullable String target(List<Chronicle> tellers, String kind) {
        if (!EventKinds.SHIPPED.isAimed(kind)) {
            return null;
        }
        Map<String, Double> phrases = new TreeMap<>();
        for (Chronicle chronicle : tellers) {
            List<Sentence> sentences = chronicle.report().reading().annotated().sentences();
            for (Trigger trigger : chronicle.triggers()) {
                if (trigger.noun() && trigger.kind().equals(kind)) {
                    String phrase = after(sentences.get(trigger.sentence()), trigger);
                    if (phrase != null) {
                        phrases.merge(phrase, 1.0, Double::sum);
                    }
                }
            }
        }
        return Chronicle.heaviest(phrases);
    }

    private static @Nullable String after(Sentence sentence, Trigger trigger) {
        List<Token> tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().begin() < trigger.span().end()) {
            at++;
        }
        if (at >= tokens.size() || !TARGETS.contains(tokens.get(at).text())) {
            return null;
        }
        StringBuilder phrase = new StringBuilder(tokens.get(at).text());
        boolean named = false;
        int last = Math.min(tokens.size(), at + 1 + LONGEST_PHRASE);
        for (int i = at + 1; i < last; i++) {
            Token token = tokens.get(i);
            if (!PHRASE.contains(token.tag()) && !(i == at + 1 && token.is("DET"))) {
                break;
            }
            named = named || token.is("NOUN");
            phrase.append(' ').append(token.text());
        }
        return named && !phrase.toString().matches("\\w+ (?:another|one|an?) .*")
                ? phrase.toString()
                : null;
    }
}
