package crossread.analysis.event;

import crossread.analysis.claim.Reading;
import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A word that tells an event.
 *
 * @param sentence position of its sentence in the article
 * @param kind the kind of event it names
 * @param noun whether it is a noun; a verb tells an event less surely
 */
record Trigger(int sentence, Span span, String kind, boolean noun) {

    /** All triggers of an article, in order. */
    static List<Trigger> of(Reading reading) {
        List<Trigger> triggers = new ArrayList<>();
        List<Sentence> sentences = reading.annotated().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (reading.article().isFurniture(sentences.get(i).span())) {
                continue;
            }
            for (Token token : sentences.get(i).tokens()) {
                Optional<Trigger> trigger = of(i, token);
                trigger.ifPresent(triggers::add);
            }
        }
        return triggers;
    }

    private static Optional<Trigger> of(int sentence, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (token.is("NOUN") || token.is("PROPN")) {
            Optional<String> kind = EventKinds.SHIPPED.ofNoun(lemma);
            return kind.map(k -> new Trigger(sentence, token.span(), k, true));
        }
        if (token.is("VERB")) {
            Optional<String> kind = EventKinds.SHIPPED.ofVerb(lemma);
            return kind.map(k -> new Trigger(sentence, token.span(), k, false));
        }
        return Optional.empty();
    }
}
