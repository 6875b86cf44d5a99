package crossread.analysis.claim;

import crossread.analysis.claim.Speakers.Speaker;
import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The quotations of an article with who speaks them. A whole quotation is one, however many
 * sentences it has; one broken by "he said" is two.
 */
final class Quotations {
    private static final int NEAR = 14;

    /** Tokens: no sentence of a reporter is longer. */
    private static final int REACH = 120;

    /** Tokens between a verb and the quotation it leads to: "called the plan". */
    private static final int LEADS = 4;

    private static final Set<String> PRONOUNS = Set.of("i", "he", "she", "it", "they", "we", "you");

    private static final Set<String> ANEW = Set.of(";", "while", "whereas", "though", "although");
    private static final Set<String> LEADING = Set.of(":", ",");
    private static final Set<String> DEPENDENT =
            Set.of("when", "where", "which", "who", "although");
    private static final Set<String> SOURCES = Set.of("as", "per");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");

    private final Reading reading;
    private final Speakers speakers;
    private final SentenceIndex sentences;
    private final QuotedText quoted;
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(Reading reading, Names names) {
        this.reading = reading;
        this.speakers = new Speakers(reading, names);
        this.quoted = QuotedText.of(reading);
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
        boolean comma = endsIn(span, ",") || commaAfter(span);
        boolean embedded = !comma && !endsIn(span, ".!?…—-");
        int from = firstAfter(sentence, span.end());
        int rest = from;
        while (rest < sentence.tokens().size() && Inversion.isMark(sentence.tokens().get(rest))) {
            rest++;
        }
        if (rest >= sentence.tokens().size()) {
            Sentence next = sentences.after(sentence);
            boolean near =
                    next != null && next.span().begin() - span.end() < 4 && !startsParagraph(next);
            return near && next != null
                    ? next(next, comma, from == rest || endsIn(span, "?!"))
                    : null;
        }
        Speaker signed = signature(sentence, from);
        if (signed != null || goesOn(sentence, from) || embedded && before(span) != null) {
            return signed;
        }
        return tag(sentence, from, from + NEAR, comma);
    }

    /**
     * What the sentence right behind a quotation says of its speaker.
     *
     * @param open whether the end of the quotation need not end the sentence it stands in
     */
    private @Nullable Speaker next(Sentence sentence, boolean comma, boolean open) {
        Speaker signed = signature(sentence, 0);
        boolean goesOn = comma || startsSmall(sentence.tokens().getFirst());
        if (signed != null || !goesOn && !open) {
            return signed;
        }
        return tag(sentence, 0, goesOn ? NEAR : 8, comma);
    }

    private static boolean startsSmall(Token token) {
        return Character.isLowerCase(token.text().charAt(0));
    }

    private boolean endsIn(Span span, String marks) {
        return marks.indexOf(reading.text().charAt(span.end() - 1)) >= 0;
    }

    /** Whether another clause follows, which has its own speaker: "…," but he denied it. */
    private static boolean goesOn(Sentence sentence, int from) {
        List<Token> tokens = sentence.tokens();
        int at = from;
        while (at < tokens.size() && tokens.get(at).is("PUNCT")) {
            at++;
        }
        return at < tokens.size()
                && (tokens.get(at).is("CCONJ")
                        || tokens.get(at).is("SCONJ")
                        || DEPENDENT.contains(tokens.get(at).text()))
                && !SOURCES.contains(tokens.get(at).text());
    }

    /** The name behind a dash that ends the line: "…" — Ann Boyle. */
    private @Nullable Speaker signature(Sentence sentence, int from) {
        List<Token> tokens = sentence.tokens();
        int dash = from;
        while (dash < tokens.size() && Inversion.isMark(tokens.get(dash))) {
            dash++;
        }
        if (dash >= tokens.size() || !DASHES.contains(tokens.get(dash).text())) {
            return null;
        }
        int end = dash + 1;
        while (end < tokens.size() && NameRuns.isCapital(tokens.get(end)) && end < dash + 7) {
            end++;
        }
        boolean closes = end >= tokens.size() || tokens.get(end).is("PUNCT");
        if (end == dash + 1 || !closes) {
            return null;
        }
        Span span = tokens.get(dash + 1).span().cover(tokens.get(end - 1).span());
        return speakers.speaker(span, "say");
    }

    /**
     * The verb that gives a quotation its speaker; after a comma any verb that stands right beside
     * its subject does.
     */
    private @Nullable Speaker tag(Sentence sentence, int from, int to, boolean comma) {
        Speaker found = speech(sentence, from, to);
        List<Token> tokens = sentence.tokens();
        for (int i = from; found == null && comma && i < Math.min(to, tokens.size()); i++) {
            if (Clause.isVerb(tokens, i)) {
                boolean finite = !tokens.get(i).text().endsWith("ing");
                return finite ? speakers.of(sentence, i) : null;
            }
        }
        return found;
    }

    private boolean commaAfter(Span span) {
        int at = span.end();
        return at < reading.text().length() && reading.text().charAt(at) == ',';
    }

    private boolean startsParagraph(Sentence sentence) {
        return begin(paragraphAt(sentence.span().begin())) == sentence.span().begin();
    }

    /** The first verb of speech between two tokens, no other quotation in between. */
    private @Nullable Speaker speech(Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens();
        for (int i = from; i < Math.min(to, tokens.size()); i++) {
            boolean inside = quoted.holds(tokens.get(i).span());
            boolean sentenceLike = inside && !NameRuns.isCapital(tokens.get(i));
            if (sentenceLike || tokens.get(i).text().equals(";")) {
                return null;
            }
            if (!inside
                    && SpeechVerbs.isSpeech(tokens.get(i))
                    && !tokens.get(i).text().endsWith("ing")) {
                return speakers.of(sentence, i);
            }
        }
        return null;
    }

    /** She said: "…". */
    private @Nullable Speaker before(Span span) {
        Sentence sentence = sentences.at(span.begin());
        return sentence == null ? null : reporter(sentence, span.begin());
    }

    /**
     * Who reports what stands before an offset of a sentence: the subject of the first verb of
     * speech, of a later one where that begins anew ("but Roe said") or leads to the offset. What a
     * pronoun says within the report ("Boyle says she hopes") stays the reporter's.
     */
    private @Nullable Speaker reporter(Sentence sentence, int offset) {
        List<Token> tokens = sentence.tokens();
        int end = firstAfter(sentence, offset);
        Speaker best = null;
        boolean thought = true;
        boolean anew = false;
        for (int i = Math.max(0, end - REACH); i < end; i++) {
            Token token = tokens.get(i);
            anew |= token.is("CCONJ") || ANEW.contains(token.text());
            boolean last = token.span().end() >= offset - 1;
            if (last || quoted.holds(token.span()) || !reports(tokens, i, end)) {
                continue;
            }
            Speaker speaker = speakers.of(sentence, i);
            if (speaker == null) {
                continue;
            }
            boolean speech = SpeechVerbs.isSpeech(token);
            boolean named = !isPronoun(speaker) && !Speakers.isRelative(speaker);
            boolean better =
                    best == null
                            || Speakers.isRelative(best)
                            || anew && (speech || named) && !Speakers.isRelative(speaker)
                            || speech && (thought || named && end - i <= LEADS);
            if (better) {
                best = speaker;
                thought = !speech;
            }
            anew = false;
        }
        return best;
    }

    /** A verb of speech or thought, or any that a colon or comma before the quotation follows. */
    private static boolean reports(List<Token> tokens, int i, int end) {
        boolean leads =
                i >= end - 3
                        && i + 1 < tokens.size()
                        && LEADING.contains(tokens.get(i + 1).text())
                        && Clause.isVerb(tokens, i);
        return leads || SpeechVerbs.isReport(tokens.get(i));
    }

    private static boolean isPronoun(Speaker speaker) {
        return PRONOUNS.contains(speaker.words().toLowerCase(Locale.ROOT));
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
        return reporter(previous, previous.span().end() + 2);
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
        for (Clause clause : speakers.clausesOf(sentence)) {
            Token subject = clause.subject();
            Token verb = clause.verb();
            if (verb != null
                    && verb.span().end() < span.begin()
                    && subject != null
                    && !quoted.holds(subject.span())
                    && (Character.isUpperCase(subject.text().charAt(0)) || subject.is("PRON"))) {
                return speakers.speaker(subject.span(), verb.lemma());
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
        int low = 0;
        int high = paragraphs.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).begin() <= offset) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int begin(int paragraph) {
        return reading.article().paragraphs().get(paragraph).begin();
    }

    private int end(int paragraph) {
        return reading.article().paragraphs().get(paragraph).end();
    }
}
