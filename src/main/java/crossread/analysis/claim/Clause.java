package crossread.analysis.claim;

import crossread.analysis.language.Token;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * A stretch of a sentence around one verb.
 *
 * @param tokens its words, without the marks at its ends
 */
record Clause(List<Token> tokens) {
    private static final Set<String> LIGHT =
            Set.of(
                    "hold", "have", "make", "take", "give", "do", "conduct", "place", "launch",
                    "carry", "stage");

    Clause {
        tokens = List.copyOf(tokens);
    }

    Span span() {
        return tokens.getFirst().span().cover(tokens.getLast().span());
    }

    /** Where its main verb stands, or −1: the first full verb, else the first auxiliary. */
    int verbAt() {
        int auxiliary = -1;
        int infinitive = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (isVerb(tokens, i)) {
                boolean marked = i > 0 && tokens.get(i - 1).text().equals("to");
                boolean gerund =
                        token.text().endsWith("ing") && i > 0 && tokens.get(i - 1).is("ADP");
                if (!marked && !gerund) {
                    return auxiliary >= 0 && i - auxiliary > 4 ? auxiliary : i;
                }
                infinitive = infinitive < 0 ? i : infinitive;
            } else if (token.is("AUX") && auxiliary < 0) {
                auxiliary = i;
            }
        }
        return auxiliary >= 0 ? auxiliary : infinitive;
    }

    /** Whether it hangs on another clause: a relative or subordinate one. */
    boolean isDependent() {
        return Clauses.opensDependent(tokens.getFirst());
    }

    /** The main verb, or null where there is none. */
    @Nullable Token verb() {
        int at = verbAt();
        return at < 0 ? null : tokens.get(at);
    }

    /** Head of its subject, or null where it has none of its own. */
    @Nullable Token subject() {
        int verb = verbAt();
        Token head = null;
        boolean inPhrase = false;
        for (int i = 0; i < verb; i++) {
            Token token = tokens.get(i);
            if (token.is("AUX")) {
                break;
            }
            if (token.is("ADP") || token.is("SCONJ")) {
                if (head != null) {
                    break;
                }
                inPhrase = true;
            } else if (token.is("PUNCT")) {
                if (head != null) {
                    break;
                }
                inPhrase = false;
            } else if (!inPhrase && isNominal(token)) {
                head = token;
            } else if (inPhrase && token.is("PRON") && i > 0 && !tokens.get(i - 1).is("ADP")) {
                head = token;
                inPhrase = false;
            }
        }
        return head;
    }

    /** Head of the first noun phrase after the verb that no preposition leads, or null. */
    @Nullable Token object() {
        Token head = null;
        for (int i = verbAt() + 1; i > 0 && i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("ADP")
                    || token.is("PUNCT")
                    || token.is("SCONJ")
                    || token.is("VERB")
                    || token.is("PART")) {
                break;
            }
            head = isNominal(token) ? token : head;
        }
        return head;
    }

    /** What it is about: of a light verb its object ("held a call"), else its subject. */
    @Nullable String topic() {
        String light = lightObject();
        if (light != null) {
            return light;
        }
        Token subject = subject();
        return subject == null || subject.is("PRON")
                ? null
                : subject.is("NOUN") ? subject.lemma() : subject.text();
    }

    /** Of a light verb its object, else null. */
    @Nullable String lightObject() {
        Token verb = verb();
        Token object = object();
        boolean light = verb != null && LIGHT.contains(verb.lemma());
        return light && object != null && object.is("NOUN") ? object.lemma() : null;
    }

    /** Whether it denies what it says. */
    boolean isNegated() {
        int verb = verbAt();
        for (int i = Math.max(0, verb - 4); i < Math.min(tokens.size(), verb + 3); i++) {
            String word = tokens.get(i).text().toLowerCase(java.util.Locale.ROOT);
            boolean fused = word.endsWith("n't") || word.endsWith("n’t");
            if (fused
                    || Set.of("not", "never", "neither", "nor", "no", "nobody", "none", "cannot")
                            .contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token works as a verb; names that a tagger takes for verbs do not. */
    static boolean isVerb(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean capital = Character.isUpperCase(token.text().charAt(0));
        boolean inflected = !token.lemma().equalsIgnoreCase(token.text());
        if (token.is("VERB")) {
            return !capital || inflected;
        }
        return token.is("ADJ")
                        && inflected
                        && token.text().endsWith("ed")
                        && !capital
                        && i > 0
                        && isNominal(tokens.get(i - 1))
                || token.is("ADJ")
                        && inflected
                        && token.text().endsWith("ed")
                        && i > 0
                        && Character.isUpperCase(tokens.get(i - 1).text().charAt(0));
    }

    private static boolean isNominal(Token token) {
        boolean name = Character.isUpperCase(token.text().charAt(0)) && token.is("VERB");
        return token.is("NOUN") || token.is("PROPN") || token.is("PRON") || name;
    }
}
