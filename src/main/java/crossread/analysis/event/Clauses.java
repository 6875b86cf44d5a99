package crossread.analysis.event;

import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a sentence where it goes over to telling something else. */
public final class Clauses {
    private static final Set<String> JOINS =
            Set.of("and", "but", "while", "whereas", "although", "though", "yet");
    private static final Set<String> CUTS = Set.of(";", "—", "–", ":");

    private Clauses() {}

    /** The clause that holds an offset. */
    public static Span at(Sentence sentence, int offset) {
        for (Span clause : of(sentence)) {
            if (clause.contains(offset)) {
                return clause;
            }
        }
        return sentence.span();
    }

    /** The clauses, in order; together they cover the sentence. */
    public static List<Span> of(Sentence sentence) {
        List<Span> clauses = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int begin = sentence.span().begin();
        int first = 0;
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (cutsBefore(tokens, i)
                    && tells(tokens, first, i)
                    && tells(tokens, i, tokens.size())) {
                clauses.add(new Span(begin, tokens.get(i).span().begin()));
                begin = tokens.get(i).span().begin();
                first = i;
            }
        }
        clauses.add(new Span(begin, sentence.span().end()));
        return clauses;
    }

    private static boolean cutsBefore(List<Token> tokens, int i) {
        String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
        String before = tokens.get(i - 1).text();
        return before.equals(",") && JOINS.contains(word) || CUTS.contains(before);
    }

    private static boolean tells(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(t -> t.is("VERB") || t.is("AUX"));
    }
}
