package crossread.analysis.claim;

import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Attribution;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Span;
import crossread.model.Value.StatementValue;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what an article states: each sentence and headline, and the clauses of those that state two
 * things or more.
 */
final class StatementFinder implements MentionFinder {
    private static final int FEWEST_WORDS = 4;

    @Override
    public List<Mention> find(Reading reading) {
        Names names = Names.of(reading);
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : reading.annotated().sentences()) {
            List<Clause> clauses = Clauses.of(sentence);
            Clause main = clauses.isEmpty() ? null : clauses.getFirst();
            if (main == null
                    || words(sentence.tokens()) < FEWEST_WORDS
                    || !states(sentence, main)) {
                continue;
            }
            mentions.add(mention(sentence, main, trimmed(sentence), names));
            List<Clause> own = clauses.stream().filter(StatementFinder::isProposition).toList();
            if (own.size() > 1) {
                own.forEach(
                        clause -> mentions.add(mention(sentence, clause, clause.span(), names)));
            }
        }
        return mentions;
    }

    private static boolean states(Sentence sentence, Clause main) {
        return main.verb() != null || NameRuns.isHeadline(sentence) || words(sentence.tokens()) > 6;
    }

    private static boolean isProposition(Clause clause) {
        boolean source = clause.tokens().getFirst().text().equalsIgnoreCase("according");
        return !source && clause.verb() != null && words(clause.tokens()) >= FEWEST_WORDS;
    }

    private static long words(List<Token> tokens) {
        return tokens.stream().filter(token -> !token.is("PUNCT") && !token.is("SYM")).count();
    }

    /** Without white space at its ends; the full stop stays. */
    private static Span trimmed(Sentence sentence) {
        return sentence.tokens().getFirst().span().cover(sentence.tokens().getLast().span());
    }

    private static Mention mention(Sentence sentence, Clause clause, Span span, Names names) {
        Course course = Course.of(clause);
        Token verb = course.verb();
        String predicate = verb == null ? "be" : verb.lemma();
        boolean negated = course.negated();
        StatementValue value =
                new StatementValue(
                        predicate,
                        names.within(span),
                        negated,
                        course.modality(),
                        course.actuality());
        return new Mention(
                Kind.STATEMENT,
                span,
                sentence.span(),
                clause.topic(),
                predicate,
                value,
                Attribution.ARTICLE,
                negated);
    }
}
