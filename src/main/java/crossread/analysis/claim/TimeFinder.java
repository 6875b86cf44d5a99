package crossread.analysis.claim;

import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Attribution;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds times that say when something happened. What only points at the present or past ("now",
 * "recently"), and what happens again and again ("daily"), is no claim.
 */
final class TimeFinder implements MentionFinder {
    private static final Set<String> UNITS =
            Set.of("minute", "hour", "day", "week", "weekend", "month", "year", "morning", "time");

    @Override
    public List<Mention> find(Reading reading) {
        Map<Span, Sentence> sentences = new HashMap<>();
        reading.annotated()
                .sentences()
                .forEach(sentence -> sentences.put(sentence.span(), sentence));
        List<Span> spans = reading.annotated().sentences().stream().map(Sentence::span).toList();
        List<Mention> mentions = new ArrayList<>();
        Sentence current = null;
        List<Clause> clauses = List.of();
        for (Timexes.Timex timex : Timexes.of(reading.article(), spans)) {
            Sentence sentence = sentences.get(timex.sentence());
            if (sentence == null || timex.isReference()) {
                continue;
            }
            if (sentence != current) {
                clauses = Clauses.of(sentence);
                current = sentence;
            }
            mentions.add(mention(timex, clauses));
        }
        return mentions;
    }

    private static Mention mention(Timexes.Timex timex, List<Clause> clauses) {
        Clause clause = Clauses.at(clauses, timex.span());
        Token verb = clause == null ? null : clause.verb();
        return new Mention(
                Kind.TIME,
                timex.span(),
                timex.sentence(),
                clause == null ? null : subject(clause, timex.span()),
                verb == null ? null : verb.lemma(),
                timex.value(),
                Attribution.ARTICLE,
                clause != null && clause.isNegated());
    }

    /**
     * The noun that the time directly follows ("the strike on June 1"), else the clause's topic.
     */
    private static @Nullable String subject(Clause clause, Span time) {
        Token before = null;
        for (Token token : clause.tokens()) {
            if (token.span().begin() >= time.begin()) {
                break;
            }
            boolean link =
                    token.is("ADP") || token.is("DET") || token.is("PUNCT") || token.is("ADV");
            before = link ? before : token;
        }
        boolean event = before != null && before.is("NOUN") && !UNITS.contains(before.lemma());
        return event && before != null ? before.lemma() : clause.topic();
    }
}
