package crossread.analysis.claim;

import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that make what a clause says less sure. */
final class Hedges {
    private static final String ANONYMOUS = "on condition of anonymity";
    private static final Set<String> OPINIONS =
            Set.of(
                    "believed",
                    "thought",
                    "said",
                    "reported",
                    "understood",
                    "alleged",
                    "rumored",
                    "rumoured",
                    "presumed",
                    "feared",
                    "considered",
                    "assumed");
    private static final Set<String> HEDGES =
            Set.of(
                    "reportedly",
                    "allegedly",
                    "apparently",
                    "supposedly",
                    "purportedly",
                    "possibly",
                    "probably",
                    "perhaps",
                    "likely",
                    "presumably",
                    "seemingly",
                    "maybe",
                    "alleged",
                    "suspected",
                    "unconfirmed",
                    "rumored",
                    "rumoured",
                    "believed",
                    "may",
                    "might");

    private final Map<Span, List<Clause>> clauses = new HashMap<>();

    @Nullable String of(Sentence sentence, Span place) {
        List<Clause> all = clauses.computeIfAbsent(sentence.span(), key -> Clauses.of(sentence));
        Clause clause = Clauses.at(all, place);
        if (clause == null) {
            return null;
        }
        for (Token token : clause.tokens()) {
            boolean modal = token.text().equals("may") || token.text().equals("might");
            if (HEDGES.contains(token.lemma())
                    && (!modal || token.is("AUX"))
                    && !token.is("NOUN")) {
                return token.text();
            }
        }
        String held = believed(clause);
        String opinion = held == null ? heldToBe(clause) : held;
        return opinion == null && isAnonymous(sentence) ? ANONYMOUS : opinion;
    }

    /** "Is believed to", "was said to be", "are thought to have". */
    private static @Nullable String heldToBe(Clause clause) {
        List<Token> tokens = clause.tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean led =
                    tokens.get(i - 1).lemma().equals("be")
                            || i > 1
                                    && tokens.get(i - 1).is("ADV")
                                    && tokens.get(i - 2).lemma().equals("be");
            String next = tokens.get(i + 1).text();
            if (led
                    && OPINIONS.contains(tokens.get(i).text())
                    && (next.equals("to") || next.equals("that"))) {
                return tokens.get(i).text();
            }
        }
        return null;
    }

    private static boolean isAnonymous(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals("anonymity")
                    && tokens.get(i - 1).text().equals("of")
                    && tokens.get(i - 2).text().equals("condition")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String believed(Clause clause) {
        List<Token> tokens = clause.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            boolean first =
                    tokens.get(i - 1).text().equals("I") || tokens.get(i - 1).text().equals("we");
            if (first
                    && Set.of("believe", "think", "guess", "suppose")
                            .contains(tokens.get(i).lemma())) {
                return tokens.get(i - 1).text() + " " + tokens.get(i).text();
            }
        }
        return null;
    }
}
