package crossread.analysis.language;

import crossread.model.Span;

/**
 * A word or mark of a sentence.
 *
 * @param span where it stands in the text
 * @param text as written
 * @param tag part of speech, as a Universal Dependencies tag ({@code NOUN}, {@code PROPN}, {@code
 *     VERB}, {@code AUX}, {@code NUM}, …)
 * @param lemma dictionary form, in lower case save for names
 */
public record Token(Span span, String text, String tag, String lemma) {
    public boolean is(String partOfSpeech) {
        return tag.equals(partOfSpeech);
    }
}
