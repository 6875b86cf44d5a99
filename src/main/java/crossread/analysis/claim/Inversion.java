package crossread.analysis.claim;

import crossread.analysis.language.Token;

import java.util.List;
import java.util.Set;

/** Verbs of speech that stand before their subject: "…," said Ann Boyle. */
final class Inversion {
    private static final int LONGEST = 30;
    private static final Set<String> DAYS =
            Set.of("today", "yesterday", "tomorrow", "tonight", "last", "this", "earlier", "late");
    private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "where");

    private static final Set<String> MARKS =
            Set.of("\"", "”", "“", "'", "’", "»", "''", "\"\"", "’”", "'\"", "’\"", "'”");

    private Inversion() {}

    static boolean at(List<Token> tokens, int verb) {
        if (verb + 1 >= tokens.size() || tokens.get(verb).lemma().equals("tell")) {
            return false;
        }
        Token next = tokens.get(verb + 1);
        if (verb == 0) {
            return true;
        }
        Token before = tokens.get(verb - 1);
        if (!isSubject(next) || isDay(next)) {
            return false;
        }
        if (isMark(before)) {
            return true;
        }
        boolean afterMark = verb > 1 && isMark(tokens.get(verb - 2));
        return before.text().equals(",")
                && (afterMark || !next.is("PRON") && !closesApposition(tokens, verb - 1));
    }

    private static boolean isSubject(Token token) {
        return token.is("PROPN")
                || token.is("DET")
                || token.is("PRON")
                || token.is("NOUN")
                || token.is("NUM")
                || token.is("ADJ")
                || Character.isUpperCase(token.text().charAt(0));
    }

    private static boolean isDay(Token token) {
        String word = NameRuns.lower(token);
        return DAYS.contains(word) || Named.WEEKDAYS.contains(word) || Named.MONTHS.contains(word);
    }

    static boolean isMark(Token token) {
        return MARKS.contains(token.text());
    }

    /** Whether a comma ends what another one before it began beside a name. */
    private static boolean closesApposition(List<Token> tokens, int comma) {
        boolean verb = false;
        for (int i = comma - 1; i > Math.max(0, comma - LONGEST); i--) {
            Token token = tokens.get(i);
            if (isMark(token)) {
                return false;
            }
            if (token.text().equals(",")) {
                Token before = tokens.get(i - 1);
                boolean nominal =
                        before.is("PROPN") || before.is("NOUN") || before.text().equals(")");
                return nominal && (!verb || opensAside(tokens.get(i + 1)));
            }
            verb = verb || token.is("AUX") || Clause.isVerb(tokens, i);
        }
        return false;
    }

    /** "…, who lost, said", "…, citing the police, said". */
    private static boolean opensAside(Token token) {
        return RELATIVE.contains(token.text()) || token.text().endsWith("ing");
    }
}
