package crossread.analysis.claim;

import crossread.analysis.claim.Quotations.Quotation;
import crossread.analysis.claim.Speakers.Speaker;
import crossread.analysis.language.Sentence;
import crossread.model.Attribution;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Span;
import crossread.model.Value.QuoteValue;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations, sentence by sentence, so that an article that quotes only a part of another's
 * quotation meets it. Names and titles between marks, and words that are merely set off, are none.
 */
final class QuoteFinder implements MentionFinder {
    private static final int SPEECH_WORDS = 5;

    @Override
    public List<Mention> find(Reading reading) {
        SentenceIndex sentences = new SentenceIndex(reading.annotated().sentences());
        List<Mention> mentions = new ArrayList<>();
        for (Quotation quotation : Quotations.of(reading, Names.of(reading))) {
            if (isSpeech(quotation, reading.text())) {
                for (Span part : parts(quotation.span(), sentences, reading.text())) {
                    mentions.add(mention(quotation, part, sentences.around(part), reading.text()));
                }
            }
        }
        return mentions;
    }

    private static boolean isSpeech(Quotation quotation, String text) {
        String words = quotation.span().in(text);
        int count = words.trim().split("\\s+").length;
        boolean title =
                count < 8
                        && words.matches(
                                "(?:\\p{Lu}(?=[\\p{L}’'.&-]*\\p{Ll})[\\p{L}’'.&-]*+"
                                        + "(?: (?:of|the|and|in|to|a|for))*+[ ]?)++");
        return !title
                && (quotation.attached()
                        || count >= SPEECH_WORDS
                        || words.matches("(?s).*[.!?]") && count > 2);
    }

    private static List<Span> parts(Span span, SentenceIndex sentences, String text) {
        List<Span> parts = new ArrayList<>();
        for (Sentence sentence : sentences.touching(span)) {
            Span part =
                    new Span(
                            Math.max(span.begin(), sentence.span().begin()),
                            Math.min(span.end(), sentence.span().end()));
            if (part.in(text).matches("(?s).*[\\p{L}\\d].*")) {
                parts.add(trimmed(part, text));
            }
        }
        return parts.isEmpty() ? List.of(span) : parts;
    }

    private static Span trimmed(Span span, String text) {
        int end = span.end();
        while (end > span.begin() + 1 && " \t\n,".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(span.begin(), end);
    }

    private static Mention mention(Quotation quotation, Span part, Span around, String text) {
        Speaker speaker = quotation.speaker();
        QuoteValue value =
                new QuoteValue(
                        part.in(text),
                        speaker == null ? null : speaker.name(),
                        speaker == null ? null : speaker.span(),
                        true);
        Attribution attribution =
                speaker == null
                        ? Attribution.ARTICLE
                        : new Attribution(speaker.name(), speaker.span(), speaker.verb(), null);
        return new Mention(
                Kind.QUOTE,
                part,
                around,
                speaker == null ? null : speaker.name(),
                speaker == null ? null : speaker.verb(),
                value,
                attribution,
                false);
    }
}
