package crossread.analysis.claim;

import crossread.analysis.claim.Quotations.Quotation;
import crossread.analysis.claim.Speakers.Speaker;
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

/**
 * Who says what a mention states. Inside a quotation it is the quotation's speaker; after "X said
 * that" it is X; with "according to X" it is X for the whole sentence. Hedges hold for their
 * clause, "on condition of anonymity" for the whole sentence.
 */
final class Attributions {
    private final Names names;
    private final Speakers speakers;
    private final List<Quotation> quotations;
    private final SentenceIndex sentences;
    private final Hedges hedges = new Hedges();
    private final Map<Span, List<Report>> reports = new HashMap<>();

    Attributions(Reading reading) {
        this.names = Names.of(reading);
        this.speakers = new Speakers(reading, names, QuotedText.of(reading));
        this.quotations = Quotations.of(reading, names);
        this.sentences = new SentenceIndex(reading.annotated().sentences());
    }

    /** The mention with its source; a quotation keeps its speaker. */
    Mention attributed(Mention mention) {
        Sentence sentence = sentences.at(mention.span().begin());
        String hedge = sentence == null ? null : hedges.of(sentence, mention.span());
        Attribution old = mention.attribution();
        if (mention.kind() == Kind.QUOTE || old.source() != null) {
            return with(
                    mention, new Attribution(old.source(), old.sourceSpan(), old.verb(), hedge));
        }
        Speaker speaker = quoted(mention.span());
        if (speaker == null && sentence != null) {
            speaker = reported(sentence, mention);
        }
        return with(
                mention,
                speaker == null
                        ? new Attribution(null, null, null, hedge)
                        : new Attribution(speaker.name(), speaker.span(), speaker.verb(), hedge));
    }

    private static Mention with(Mention mention, Attribution attribution) {
        return new Mention(
                mention.kind(),
                mention.span(),
                mention.sentence(),
                mention.subject(),
                mention.measure(),
                mention.value(),
                attribution,
                mention.negated());
    }

    private @Nullable Speaker quoted(Span span) {
        for (Quotation quotation : quotations) {
            if (quotation.span().contains(span)
                    || quotation.span().overlaps(span) && covers(quotation.span(), span)) {
                return quotation.speaker();
            }
        }
        return null;
    }

    /** Whether most of the span lies in the quotation. */
    private static boolean covers(Span quotation, Span span) {
        int overlap =
                Math.min(quotation.end(), span.end()) - Math.max(quotation.begin(), span.begin());
        return overlap * 4 > span.length() * 3;
    }

    private @Nullable Speaker reported(Sentence sentence, Mention mention) {
        Span place = mention.span();
        boolean statement = mention.kind() == Kind.STATEMENT;
        Speaker nearest = null;
        for (Report report : reports.computeIfAbsent(sentence.span(), key -> reportsIn(sentence))) {
            boolean self = report.speaker().span().overlaps(place) && !statement;
            if (report.whole()) {
                return self ? null : report.speaker();
            }
            boolean before = report.verb().end() <= place.begin();
            boolean trailing = report.trailing() && report.verb().begin() >= place.end();
            boolean inside = statement && place.contains(report.verb()) && nearest == null;
            if (!self && (before || trailing || inside)) {
                nearest = report.speaker();
            }
        }
        return nearest;
    }

    /**
     * A verb that puts words into somebody's mouth.
     *
     * @param trailing whether it stands behind what is said
     * @param whole whether it holds for the whole sentence
     */
    private record Report(Span verb, Speaker speaker, boolean trailing, boolean whole) {}

    private List<Report> reportsIn(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Report> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean to = i + 1 < tokens.size() && tokens.get(i + 1).text().equals("to");
            if (to && token.text().equalsIgnoreCase("according")) {
                Speaker source = speakers.accordingTo(sentence, i + 1);
                return source == null
                        ? List.of()
                        : List.of(new Report(token.span(), source, true, true));
            }
            boolean reporting =
                    SpeechVerbs.isReport(token) && Reported.isBy(tokens, i)
                            || Reported.isFinding(tokens, i);
            Speaker speaker = reporting ? speakers.of(sentence, i) : null;
            if (speaker != null) {
                found.add(new Report(token.span(), speaker, Reported.trails(tokens, i), false));
            }
        }
        return found;
    }
}
