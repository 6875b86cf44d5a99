package crossread.analysis.claim;

import crossread.analysis.claim.Quotations.Quotation;
import crossread.analysis.claim.Reports.Report;
import crossread.analysis.claim.Speakers.Speaker;
import crossread.analysis.language.Sentence;
import crossread.model.Attribution;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

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
        boolean told = sentence != null && isTold(sentence, mention);
        Speaker speaker = told ? null : quoted(mention.span());
        if (speaker == null && sentence != null && !told) {
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

    /** The speaker of the nearest report that holds the place, those of the whole last. */
    private @Nullable Speaker reported(Sentence sentence, Mention mention) {
        Span place = mention.span();
        boolean statement = mention.kind() == Kind.STATEMENT;
        Report nearest = null;
        for (Report report : reports.computeIfAbsent(sentence.span(), key -> reportsOf(sentence))) {
            boolean self = report.speaker().span().overlaps(place) && !statement;
            boolean holds = report.content().contains(place) && !(statement && report.loose());
            boolean nearer =
                    nearest == null || report.content().length() < nearest.content().length();
            if (holds && !self && nearer) {
                nearest = report;
            }
        }
        return nearest == null ? null : nearest.speaker();
    }

    /** Whether a statement is that somebody says so, which the article itself states. */
    private boolean isTold(Sentence sentence, Mention mention) {
        return mention.kind() == Kind.STATEMENT
                && reports.computeIfAbsent(sentence.span(), key -> reportsOf(sentence)).stream()
                        .anyMatch(
                                report ->
                                        report.isTold(mention.span())
                                                && !report.loose()
                                                && report.content().overlaps(mention.span()));
    }

    private List<Report> reportsOf(Sentence sentence) {
        return new Reports(sentence, speakers).found();
    }
}
