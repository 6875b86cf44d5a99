package crossread.analysis.claim;

import crossread.analysis.language.Token;

import java.util.List;
import java.util.Set;

/** Where in a sentence the words stand that a verb of speech reports. */
final class Reported {
    private static final int LOOK_AHEAD = 14;
    private static final Set<String> OPEN = Set.of("DET", "PRON", "PROPN", "NOUN", "ADJ", "NUM");
    private static final Set<String> CONTENT = Set.of("that", "whether", "“", "\"");
    private static final Set<String> RELATIVES = Set.of("that", "which", "who", "whom", "where");
    private static final Set<String> FINDING =
            Set.of("find", "show", "suspect", "learn", "determine", "discover", "rule", "prove");
    private static final Set<String> PLAIN =
            Set.of(
                    "say",
                    "believe",
                    "report",
                    "claim",
                    "think",
                    "confirm",
                    "estimate",
                    "announce",
                    "predict",
                    "forecast");

    private Reported() {}

    /**
     * Whether what follows the verb is what is reported: "said that", "said it", "said on Friday".
     */
    static boolean isBy(List<Token> tokens, int verb) {
        for (int i = verb + 1; i < Math.min(tokens.size(), verb + 9); i++) {
            if (CONTENT.contains(NameRuns.lower(tokens.get(i)))) {
                return true;
            }
        }
        return PLAIN.contains(tokens.get(verb).lemma())
                || trails(tokens, verb)
                || isClause(tokens, verb + 1);
    }

    /** "Found that", "shows that", "suspect that". */
    static boolean isFinding(List<Token> tokens, int verb) {
        return tokens.get(verb).is("VERB")
                && FINDING.contains(tokens.get(verb).lemma())
                && verb + 1 < tokens.size()
                && tokens.get(verb + 1).text().equals("that")
                && isClause(tokens, verb + 2);
    }

    /** "…, officials said." */
    static boolean trails(List<Token> tokens, int verb) {
        boolean last =
                verb + 1 >= tokens.size()
                        || tokens.get(verb + 1).is("PUNCT")
                        || tokens.get(verb + 1).is("ADP");
        for (int i = verb - 1; i >= Math.max(0, verb - 9); i--) {
            if (tokens.get(i).text().matches("[,”\"―—–-]")) {
                return last;
            }
        }
        return false;
    }

    /** Whether a clause with a finite verb of its own begins at a place. */
    static boolean isClause(List<Token> tokens, int from) {
        return isClause(tokens, from, tokens.size());
    }

    /** Whether a clause with a finite verb of its own begins at a place and ends at another. */
    static boolean isClause(List<Token> tokens, int from, int to) {
        if (from >= to) {
            return false;
        }
        Token first = tokens.get(from);
        boolean opens =
                OPEN.contains(first.tag()) || NameRuns.isCapital(first) && !first.is("VERB");
        boolean adverbial = first.is("ADP") || first.is("SCONJ") || first.is("ADV");
        if (!opens && !adverbial) {
            return false;
        }
        boolean nominal = opens;
        for (int i = from + 1; i < Math.min(to, from + LOOK_AHEAD); i++) {
            Token token = tokens.get(i);
            if (endsPhrase(tokens, i)) {
                return false;
            }
            nominal |= OPEN.contains(token.tag());
            boolean finite =
                    token.is("AUX")
                            || token.is("VERB")
                                    && !token.text().endsWith("ing")
                                    && !tokens.get(i - 1).text().equals("to");
            if (finite) {
                return nominal;
            }
        }
        return false;
    }

    /** Whether what comes next belongs to another clause than the one before. */
    private static boolean endsPhrase(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean joins =
                token.is("CCONJ")
                        && i + 1 < tokens.size()
                        && (tokens.get(i + 1).is("VERB") || tokens.get(i + 1).is("AUX"));
        return joins || token.is("SCONJ") || RELATIVES.contains(token.text());
    }
}
