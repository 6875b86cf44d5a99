package crossread.analysis.claim;

import crossread.analysis.claim.Speakers.Speaker;
import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The quotations of an article with who speaks them. A whole quotation is one, however many
 * sentences it has; one broken by "he said" is two.
 */
final class Quotations {
    private static final int NEAR = 14;

    /** Tokens: no sentence of a reporter is longer. */
    private static final int REACH = 120;

    private final Reading reading;
    private final Speakers speakers;
    private final SentenceIndex sentences;
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(Reading reading, Names names) {
        this.reading = reading;
        this.speakers = new Speakers(reading, names);
        this.sentences = new SentenceIndex(reading.annotated().sentences());
    }

    /**
     * @param span the words, without the marks and without a comma before the closing one
     * @param speaker who says them, or null where nobody is named
     * @param attached whether the speaker stands in the sentence of the quotation or right beside
     *     it
     */
    record Quotation(Span span, @Nullable Speaker speaker, boolean attached) {}

    static List<Quotation> of(Reading reading, Names names) {
        Quotations quotations = new Quotations(reading, names);
        for (Span span : QuoteMarks.in(reading.text(), reading.article().paragraphs())) {
            if (!reading.article().isFurniture(span)) {
                quotations.add(span);
            }
        }
        return quotations.found;
    }

    private void add(Span span) {
        Speaker speaker = after(span);
        if (speaker == null) {
            speaker = before(span);
        }
        if (speaker == null) {
            speaker = accordingTo(span);
        }
        if (speaker == null) {
            speaker = farAfter(span);
        }
        boolean attached = speaker != null;
        if (speaker == null) {
            speaker = carried(span);
        }
        if (speaker == null) {
            speaker = subject(span);
        }
        found.add(new Quotation(span, speaker, attached));
    }

    /** "…," she said. */
    private @Nullable Speaker after(Span span) {
        Sentence sentence = sentences.at(span.end() - 1);
        if (sentence == null) {
            return null;
        }
        boolean embedded =
                ".,!?…—-".indexOf(reading.text().charAt(span.end() - 1)) < 0 && !commaAfter(span);
        int from = firstAfter(sentence, span.end());
        if (from >= sentence.tokens().size()) {
            Sentence next = sentences.after(sentence);
            boolean near =
                    next != null && next.span().begin() - span.end() < 4 && !startsParagraph(next);
            return near && next != null ? speech(next, 0, 6) : null;
        }
        if (embedded && before(span) != null) {
            return null;
        }
        return speech(sentence, from, from + NEAR);
    }

    private boolean commaAfter(Span span) {
        int at = span.end();
        return at < reading.text().length() && reading.text().charAt(at) == ',';
    }

    private boolean startsParagraph(Sentence sentence) {
        return reading.article().paragraphs().stream()
                .anyMatch(part -> part.begin() == sentence.span().begin());
    }

    /** The first verb of speech between two tokens, no other quotation in between. */
    private @Nullable Speaker speech(Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens();
        for (int i = from; i < Math.min(to, tokens.size()); i++) {
            if (tokens.get(i).text().matches("[“\"]") && i > from + 1
                    || tokens.get(i).text().equals(";")) {
                return null;
            }
            if (SpeechVerbs.isSpeech(tokens.get(i)) && !tokens.get(i).text().endsWith("ing")) {
                return speakers.of(sentence, i);
            }
        }
        return null;
    }

    /** She said: "…". */
    private @Nullable Speaker before(Span span) {
        Sentence sentence = sentences.at(span.begin());
        if (sentence == null) {
            return null;
        }
        Speaker best = null;
        List<Token> tokens = sentence.tokens();
        boolean inside = false;
        int from = Math.max(0, firstAfter(sentence, span.begin()) - REACH);
        for (int i = from; i < tokens.size() && tokens.get(i).span().end() <= span.begin(); i++) {
            inside =
                    tokens.get(i).text().equals("“") || inside && !tokens.get(i).text().equals("”");
            boolean last = tokens.get(i).span().end() >= span.begin() - 1;
            if (!inside && !last && SpeechVerbs.isReport(tokens.get(i))) {
                Speaker speaker = speakers.of(sentence, i);
                best = speaker == null ? best : speaker;
            }
        }
        return best;
    }

    private @Nullable Speaker accordingTo(Span span) {
        Sentence sentence = sentences.at(span.begin());
        if (sentence == null) {
            return null;
        }
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean outside = !span.contains(tokens.get(i).span());
            if (outside
                    && tokens.get(i).text().equalsIgnoreCase("according")
                    && tokens.get(i + 1).text().equals("to")) {
                return speakers.accordingTo(sentence, i + 1);
            }
        }
        return null;
    }

    private @Nullable Speaker farAfter(Span span) {
        Sentence sentence = sentences.at(span.end() - 1);
        return sentence == null
                ? null
                : speech(
                        sentence,
                        firstAfter(sentence, span.end()),
                        firstAfter(sentence, span.end()) + REACH);
    }

    /**
     * Who spoke right before: in this paragraph, or in the one before where this is all quotation.
     */
    private @Nullable Speaker carried(Span span) {
        int paragraph = paragraphAt(span.begin());
        boolean opens = span.begin() - begin(paragraph) <= 2;
        if (!found.isEmpty()) {
            Quotation last = found.getLast();
            int before = paragraphAt(last.span().begin());
            boolean same = before == paragraph && gap(last.span(), span) < 200;
            boolean next =
                    opens && before == paragraph - 1 && end(before) - last.span().end() < 120;
            if (same || next) {
                return last.speaker();
            }
        }
        Sentence here = sentences.at(span.begin());
        Sentence previous = here == null ? null : sentences.before(here);
        if (here == null || previous == null || span.begin() - here.span().begin() > 2) {
            return null;
        }
        for (int i = previous.tokens().size() - 1; i >= 0; i--) {
            if (SpeechVerbs.isSpeech(previous.tokens().get(i))) {
                return speakers.of(previous, i);
            }
        }
        return null;
    }

    private static int gap(Span a, Span b) {
        return b.begin() - a.end();
    }

    /** The subject of the sentence that holds it. */
    private @Nullable Speaker subject(Span span) {
        Sentence sentence = sentences.at(span.begin());
        if (sentence == null || span.begin() - sentence.span().begin() < 3) {
            return null;
        }
        for (Clause clause : Clauses.of(sentence)) {
            Token subject = clause.subject();
            Token verb = clause.verb();
            if (verb != null
                    && verb.span().end() < span.begin()
                    && subject != null
                    && (Character.isUpperCase(subject.text().charAt(0)) || subject.is("PRON"))) {
                return new Speaker(subject.span(), speakers.nameOf(subject.span()), verb.lemma());
            }
        }
        return null;
    }

    /** Index of the first token that begins at an offset or behind it. */
    private static int firstAfter(Sentence sentence, int offset) {
        List<Token> tokens = sentence.tokens();
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int paragraphAt(int offset) {
        List<Span> paragraphs = reading.article().paragraphs();
        int at = 0;
        for (int i = 0; i < paragraphs.size() && paragraphs.get(i).begin() <= offset; i++) {
            at = i;
        }
        return at;
    }

    private int begin(int paragraph) {
        return reading.article().paragraphs().get(paragraph).begin();
    }

    private int end(int paragraph) {
        return reading.article().paragraphs().get(paragraph).end();
    }
}
