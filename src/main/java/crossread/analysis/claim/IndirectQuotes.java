package crossread.analysis.claim;

import crossread.analysis.claim.Speakers.Speaker;
import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Attribution;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Span;
import crossread.model.Value.QuoteValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what is told of somebody's words without quotation marks: "Roe said the call was long",
 * "threatened to sue", "…, officials said". What stands between marks, in large part, is left to
 * {@link QuoteFinder}.
 */
final class IndirectQuotes implements MentionFinder {
    private static final int FEWEST_WORDS = 3;

    /** Tokens between a verb and its "that": "told reporters in Oslo on Friday that". */
    private static final int REACH = 9;

    private static final Set<String> COMMISSIVE =
            Set.of(
                    "threaten",
                    "promise",
                    "pledge",
                    "vow",
                    "offer",
                    "agree",
                    "decline",
                    "refuse",
                    "propose",
                    "demand",
                    "ask",
                    "swear");

    @Override
    public List<Mention> find(Reading reading) {
        Search search = new Search(reading);
        reading.annotated().sentences().forEach(search::sentence);
        return search.found;
    }

    /** Collects what one article tells of. */
    private static final class Search {
        private final String text;
        private final Speakers speakers;
        private final QuotedText quoted;
        private final List<Mention> found = new ArrayList<>();

        Search(Reading reading) {
            this.text = reading.text();
            this.quoted = QuotedText.of(reading);
            this.speakers = new Speakers(reading, Names.of(reading), quoted);
        }

        void sentence(Sentence sentence) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                int source = Speakers.sourceAfter(tokens, i);
                if (source > 0) {
                    add(sentence, around(tokens, i), speakers.accordingTo(sentence, source - 1));
                    return;
                }
                if (SpeechVerbs.isReport(tokens.get(i)) && !quoted.holds(tokens.get(i).span())) {
                    Span told = told(tokens, i);
                    if (told != null) {
                        add(sentence, told, speakers.of(sentence, i));
                    }
                }
            }
        }

        private void add(Sentence sentence, @Nullable Span told, @Nullable Speaker speaker) {
            if (told == null || speaker == null || speaker.span().overlaps(told)) {
                return;
            }
            String words = told.in(text);
            if (words.split("\\s+").length < FEWEST_WORDS) {
                return;
            }
            found.add(
                    new Mention(
                            Kind.QUOTE,
                            told,
                            sentence.span(),
                            speaker.name(),
                            speaker.verb(),
                            new QuoteValue(words, speaker.name(), speaker.span(), false),
                            new Attribution(speaker.name(), speaker.span(), speaker.verb(), null),
                            false));
        }

        private @Nullable Span told(List<Token> tokens, int verb) {
            if (Reported.trails(tokens, verb)) {
                int end = comma(tokens, verb);
                return end < 0 ? null : plain(tokens, 0, end);
            }
            int begin = contentAfter(tokens, verb);
            return begin < 0 ? null : plain(tokens, begin, contentEnd(tokens, begin));
        }

        /** Where what a verb reports begins behind it, or −1. */
        private static int contentAfter(List<Token> tokens, int verb) {
            boolean to = verb + 2 < tokens.size() && tokens.get(verb + 1).text().equals("to");
            if (COMMISSIVE.contains(tokens.get(verb).lemma()) && to) {
                return tokens.get(verb + 2).is("VERB") ? verb : -1;
            }
            for (int i = verb + 1; i < Math.min(tokens.size(), verb + REACH); i++) {
                Token token = tokens.get(i);
                if (token.text().equals("that")) {
                    return Reported.isClause(tokens, i + 1) ? i + 1 : -1;
                }
                if (token.is("VERB") || token.is("AUX") || token.is("PUNCT")) {
                    break;
                }
            }
            return Reported.isClause(tokens, verb + 1) ? verb + 1 : -1;
        }

        /** Up to the full stop, or to where another report begins. */
        private static int contentEnd(List<Token> tokens, int begin) {
            int end = tokens.size();
            for (int i = begin + 1; i + 1 < tokens.size(); i++) {
                boolean joint = tokens.get(i).is("CCONJ") || tokens.get(i).text().equals(",");
                boolean report =
                        SpeechVerbs.isReport(tokens.get(i + 1))
                                || tokens.get(i + 1).text().equals("according");
                if (joint && report) {
                    end = tokens.get(i - 1).text().equals(",") ? i - 1 : i;
                    break;
                }
            }
            return end;
        }

        /** The words between two tokens without marks at their ends; null where they are quoted. */
        private @Nullable Span plain(List<Token> tokens, int from, int to) {
            int begin = from;
            int end = to;
            while (begin < end && tokens.get(begin).is("PUNCT")) {
                begin++;
            }
            while (end > begin && tokens.get(end - 1).is("PUNCT")) {
                end--;
            }
            long inside =
                    tokens.subList(begin, end).stream()
                            .filter(token -> quoted.holds(token.span()))
                            .count();
            return begin == end || inside * 4 > end - begin
                    ? null
                    : tokens.get(begin).span().cover(tokens.get(end - 1).span());
        }

        /** What a sentence says beside its "according to …": before it, else behind its comma. */
        private @Nullable Span around(List<Token> tokens, int at) {
            if (at > 2) {
                return plain(tokens, 0, at);
            }
            for (int i = at + 2; i < tokens.size(); i++) {
                if (tokens.get(i).text().equals(",") && Reported.isClause(tokens, i + 1)) {
                    return plain(tokens, i + 1, tokens.size());
                }
            }
            return null;
        }

        /** The comma before the clause of a verb: "…, officials in Oslo said". */
        private static int comma(List<Token> tokens, int verb) {
            int at = verb - 1;
            while (at > 0 && !tokens.get(at).text().equals(",")) {
                at--;
            }
            return at > 0 && Reported.isClause(tokens, 0, at) ? at : -1;
        }
    }
}
