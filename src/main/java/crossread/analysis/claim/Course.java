package crossread.analysis.claim;

import crossread.analysis.language.Token;
import crossread.model.Actuality;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a clause says happens, and whether it came about. Words that only lead to an infinitive are
 * gone through: "is expected to be charged" is a charge that is foreseen, "failed to agree" an
 * agreement that did not come about.
 *
 * @param verb the verb that says what happens, or null where there is none
 * @param modality the modal verb, or the word that leads to the infinitive, or null
 */
record Course(
        @Nullable Token verb, boolean negated, @Nullable String modality, Actuality actuality) {
    private static final int DEPTH = 3;

    private static final Set<String> MODALS =
            Set.of("will", "would", "may", "might", "must", "can", "could", "should", "shall");
    private static final Set<String> ABILITY = Set.of("can", "could", "able");
    private static final Set<String> FAILING =
            Set.of("fail", "refuse", "decline", "neglect", "unable", "unwilling", "impossible");
    private static final Set<String> MANAGING =
            Set.of("manage", "begin", "start", "continue", "go", "proceed", "help", "dare", "like");
    private static final Map<String, Actuality> LEADING =
            Stream.of(
                            leading(
                                    Actuality.FORESEEN,
                                    "expect plan intend aim hope vow promise pledge agree threaten"
                                            + " prepare set about due going schedule slate ready"
                                            + " poise decide propose offer want seek"),
                            leading(
                                    Actuality.POSSIBLE,
                                    "likely unlikely try attempt able free willing possible appear"
                                            + " seem"),
                            leading(
                                    Actuality.REQUIRED,
                                    "need ought have order require force oblige urge suppose"
                                            + " necessary"))
                    .flatMap(map -> map.entrySet().stream())
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static Map<String, Actuality> leading(Actuality actuality, String words) {
        return Stream.of(words.split(" "))
                .collect(Collectors.toMap(word -> word, word -> actuality));
    }

    static boolean isModal(Token token) {
        return MODALS.contains(NameRuns.lower(token));
    }

    /**
     * @param tokens of one clause
     * @param verb index of its verb, or −1
     */
    static Course of(List<Token> tokens, int verb, @Nullable String modal, boolean denied) {
        String modality = modal;
        boolean negated = denied;
        Actuality actuality = Actuality.of(modality, false);
        int at = verb;
        for (int i = 0; i < DEPTH && at >= 0; i++) {
            int lead = i == 0 ? first(tokens, at) : lead(tokens, at);
            String word = lead < 0 ? "" : tokens.get(lead).lemma();
            int next = lead < 0 ? -1 : goal(tokens, lead);
            boolean fails = FAILING.contains(word) || isShort(tokens, lead) || isYet(tokens, lead);
            Actuality led = isYet(tokens, lead) ? null : LEADING.get(word);
            if (next < 0 || !fails && led == null && !MANAGING.contains(word)) {
                break;
            }
            negated ^= fails || word.equals("unlikely");
            if (led != null && actuality == Actuality.HAPPENED) {
                actuality = led;
                modality = modality == null ? word : modality;
            }
            at = next;
        }
        boolean unable = modality != null && ABILITY.contains(modality);
        if (negated && (actuality == Actuality.HAPPENED || unable)) {
            actuality = Actuality.NOT;
        }
        return new Course(at < 0 ? null : verb(tokens, at), negated, modality, actuality);
    }

    /** The verb; behind a bare modal what a tagger took for a noun: "the dam may break". */
    private static Token verb(List<Token> tokens, int at) {
        boolean bare =
                MODALS.contains(tokens.get(at).lemma())
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1).is("NOUN");
        return tokens.get(bare ? at + 1 : at);
    }

    /**
     * The word that may lead to the infinitive: behind the first form of "be" or "have", or before
     * the "to" of the verb where a noun stands for a verb there ("the army plans to").
     */
    private static int first(List<Token> tokens, int verb) {
        boolean noun =
                verb > 1
                        && tokens.get(verb - 1).text().equals("to")
                        && tokens.get(verb - 2).is("NOUN");
        if (noun) {
            return verb - 2;
        }
        int auxiliary = verb;
        while (auxiliary > 0 && !tokens.get(auxiliary).is("AUX")) {
            auxiliary--;
        }
        int begin = auxiliary;
        while (begin > 0 && verb - begin < 8) {
            begin--;
            auxiliary = tokens.get(begin).is("AUX") ? begin : auxiliary;
        }
        int lead = tokens.get(auxiliary).is("AUX") ? lead(tokens, auxiliary) : verb;
        return lead >= 0 && lead < verb && goal(tokens, lead) >= 0 ? lead : lead(tokens, verb);
    }

    /** The word that may lead to an infinitive: the verb, or what follows a form of "be". */
    private static int lead(List<Token> tokens, int verb) {
        if (!tokens.get(verb).is("AUX")) {
            return verb;
        }
        int at = verb + 1;
        while (at < tokens.size()
                && !LEADING.containsKey(tokens.get(at).lemma())
                && (tokens.get(at).is("ADV")
                        || tokens.get(at).is("PART")
                        || tokens.get(at).is("AUX"))) {
            at++;
        }
        return at < tokens.size() ? at : -1;
    }

    /** The verb of the infinitive that a word leads to, or −1. */
    private static int goal(List<Token> tokens, int lead) {
        int at = lead + 1;
        if (isShort(tokens, lead)) {
            return lead + 3 < tokens.size() && tokens.get(lead + 3).text().endsWith("ing")
                    ? lead + 3
                    : -1;
        }
        while (at < tokens.size() && (tokens.get(at).is("ADV") || isNot(tokens.get(at)))) {
            at++;
        }
        if (at >= tokens.size() || !tokens.get(at).text().equals("to")) {
            return -1;
        }
        int last = -1;
        for (int i = at + 1; i < Math.min(tokens.size(), at + 6); i++) {
            boolean verb = tokens.get(i).is("VERB");
            if (verb || tokens.get(i).is("AUX")) {
                last = i;
            }
            if (verb || !tokens.get(i).is("AUX") && !tokens.get(i).is("ADV")) {
                break;
            }
        }
        return last;
    }

    /** "Stopped short of". */
    private static boolean isShort(List<Token> tokens, int verb) {
        return verb >= 0
                && verb + 2 < tokens.size()
                && tokens.get(verb + 1).text().equals("short")
                && tokens.get(verb + 2).text().equals("of");
    }

    /** "Have yet to agree". */
    private static boolean isYet(List<Token> tokens, int verb) {
        return verb >= 0
                && verb + 1 < tokens.size()
                && tokens.get(verb).lemma().equals("have")
                && tokens.get(verb + 1).text().equals("yet");
    }

    private static boolean isNot(Token token) {
        return token.text().equals("not");
    }
}
