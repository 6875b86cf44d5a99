package crossread.analysis.claim;

import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a sentence into its clauses: at relative pronouns, subordinating words, participles after
 * a comma, coordinated verbs, semicolons, colons and dashes. Each has a verb of its own.
 */
final class Clauses {
    private static final Set<String> RELATIVE =
            Set.of("which", "who", "whom", "whose", "where", "when");
    private static final Set<String> SUBORDINATE =
            Set.of(
                    "because",
                    "while",
                    "although",
                    "though",
                    "after",
                    "before",
                    "since",
                    "if",
                    "unless",
                    "until",
                    "whereas",
                    "as",
                    "whether",
                    "once");
    private static final Set<String> COORDINATE = Set.of("and", "but", "or", "nor", "yet", "so");
    private static final Set<String> MARKS = Set.of(";", ":", "—", "–", "--", "―");
    private static final int LOOK_AHEAD = 12;

    private Clauses() {}

    /** In order; the whole sentence where it has one verb or none; none where it is empty. */
    static List<Clause> of(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        boolean verb = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (i > from && verb && begins(tokens, i)) {
                add(clauses, tokens.subList(from, i));
                from = i;
                verb = false;
            }
            verb = verb || tokens.get(i).is("AUX") || Clause.isVerb(tokens, i);
        }
        List<Token> rest = tokens.subList(from, tokens.size());
        if (!verb && !clauses.isEmpty()) {
            Clause last = clauses.removeLast();
            int start = tokens.indexOf(last.tokens().getFirst());
            rest = tokens.subList(start, tokens.size());
        }
        add(clauses, rest);
        return clauses;
    }

    /** The clause that holds an offset, or null. */
    static @Nullable Clause at(List<Clause> clauses, Span span) {
        Clause found = null;
        for (Clause clause : clauses) {
            if (clause.span().begin() <= span.begin()) {
                found = clause;
            }
        }
        return found == null && !clauses.isEmpty() ? clauses.getFirst() : found;
    }

    /** Whether a word leads a clause that hangs on another. */
    static boolean opensDependent(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return RELATIVE.contains(word) || SUBORDINATE.contains(word) || word.equals("that");
    }

    private static boolean begins(List<Token> tokens, int i) {
        String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
        Token before = tokens.get(i - 1);
        boolean afterComma = before.text().equals(",");
        if (MARKS.contains(word)) {
            return true;
        }
        if (RELATIVE.contains(word)) {
            return (afterComma || before.is("NOUN") || before.is("PROPN")) && hasVerb(tokens, i);
        }
        if (word.equals("that")) {
            return !before.is("ADP") && !tokens.get(i).is("DET") && hasVerb(tokens, i);
        }
        if (SUBORDINATE.contains(word)) {
            return !tokens.get(i).is("ADV")
                    && hasFiniteVerb(tokens, i)
                    && !before.text().equalsIgnoreCase("well");
        }
        if (COORDINATE.contains(word)) {
            return coordinates(tokens, i);
        }
        return afterComma
                && tokens.get(i).is("VERB")
                && (word.endsWith("ing") || word.endsWith("ed"));
    }

    private static boolean coordinates(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        boolean verbNext = Clause.isVerb(tokens, i + 1) || tokens.get(i + 1).is("AUX");
        boolean adverbThenVerb =
                i + 2 < tokens.size()
                        && tokens.get(i + 1).is("ADV")
                        && Clause.isVerb(tokens, i + 2);
        boolean fullClause = tokens.get(i - 1).text().equals(",") && hasFiniteVerb(tokens, i);
        boolean subject = tokens.get(i + 1).is("PRON") && hasFiniteVerb(tokens, i);
        return verbNext || adverbThenVerb || fullClause || subject;
    }

    private static boolean hasVerb(List<Token> tokens, int i) {
        for (int k = i + 1; k < Math.min(tokens.size(), i + LOOK_AHEAD); k++) {
            if (Clause.isVerb(tokens, k) || tokens.get(k).is("AUX")) {
                return true;
            }
        }
        return false;
    }

    /** A verb before the next comma that is no bare participle. */
    private static boolean hasFiniteVerb(List<Token> tokens, int i) {
        for (int k = i + 1; k < Math.min(tokens.size(), i + LOOK_AHEAD); k++) {
            Token token = tokens.get(k);
            if (token.is("PUNCT")) {
                return false;
            }
            boolean participle = token.text().endsWith("ing");
            if (token.is("AUX") || Clause.isVerb(tokens, k) && !participle && k > i + 1) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<Clause> clauses, List<Token> tokens) {
        int begin = 0;
        int end = tokens.size();
        while (begin < end && tokens.get(begin).is("PUNCT")) {
            begin++;
        }
        while (end > begin && tokens.get(end - 1).is("PUNCT")) {
            end--;
        }
        if (begin < end) {
            clauses.add(new Clause(tokens.subList(begin, end)));
        }
    }
}
