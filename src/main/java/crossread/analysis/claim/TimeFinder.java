package crossread.analysis.claim;

import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Attribution;
import crossread.model.Bound;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Span;
import crossread.model.Value.Amount;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds times: when something happened, what only points at the present or past ("now",
 * "recently"), and what happens again and again ("daily").
 */
final class TimeFinder implements MentionFinder {
    private static final Set<String> UNITS =
            Set.of("minute", "hour", "day", "week", "weekend", "month", "year", "morning", "time");

    private static final Map<String, Double> MINUTES =
            Map.of(
                    "second", 1 / 60d,
                    "hour", 60d,
                    "day", 1440d,
                    "week", 10_080d,
                    "fortnight", 20_160d,
                    "month", 43_830d,
                    "quarter", 131_490d,
                    "year", 525_960d,
                    "decade", 5_259_600d,
                    "century", 52_596_000d);

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
            if (sentence == null) {
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
        boolean length = timex.expression().shape() instanceof TimeShape.Length;
        return new Mention(
                length ? Kind.DURATION : Kind.TIME,
                timex.span(),
                timex.sentence(),
                clause == null ? null : subject(clause, timex.span()),
                verb == null ? null : verb.lemma(),
                timex.expression().shape() instanceof TimeShape.Length(double number, String unit)
                        ? amount(number, unit, timex.value().timex())
                        : timex.value(),
                Attribution.ARTICLE,
                clause != null && clause.isNegated());
    }

    private static Amount amount(double number, String unit, String timex) {
        double minutes = number * MINUTES.getOrDefault(unit, 1d);
        return new Amount(
                minutes, minutes, minutes, "minute", number, unit, Bound.EXACT, null, timex, null);
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
