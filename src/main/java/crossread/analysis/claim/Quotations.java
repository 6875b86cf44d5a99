package crossread.analysis.claim;

import crossread.analysis.claim.Speakers.Speaker;
import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The quotations of an article with who speaks them. A whole quotation is one, however many
 * sentences it has; one broken by "he said" is two.
 */
final class Quotations {
    private static final int NEAR = 14;

    /** Tokens: no subject of a verb of speech is longer. */
    private static final int FAR = 26;

    /** Characters: no speaker's name in a transcript is longer. */
    private static final int LABEL = 40;

    /** "Dismissed it as a …": what somebody makes of something, by whatever verb. */
    private static final String AS = "(?s).*\\b(?:as|being)\\s(?:(?:an?|the)\\s)?\\W?";

    /** "… and a …": the next of several that one clause quotes. */
    private static final String LIST =
            "\\W{0,3}\\s?(?:(?:and|or|but)\\s)?(?:(?:as\\s)?(?:an?|the)\\s)?\\W?";

    private static final Set<String> DEPENDENT =
            Set.of("when", "where", "which", "who", "although", "though", "because", "while");
    private static final Set<String> SOURCES = Set.of("as", "per");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");

    private final Reading reading;
    private final Speakers speakers;
    private final SentenceIndex sentences;
    private final QuotedText quoted;
    private final Paragraphs paragraphs;
    private final Reporters reporters;
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(Reading reading, Names names) {
        this.reading = reading;
        this.quoted = QuotedText.of(reading);
        this.speakers = new Speakers(reading, names, quoted);
        this.sentences = new SentenceIndex(reading.annotated().sentences());
        this.paragraphs = new Paragraphs(reading.article().paragraphs());
        this.reporters = new Reporters(speakers, quoted);
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
        Span label = label(span);
        if (label != null) {
            Span words = new Span(startOfWords(label.end() + 1), span.end());
            found.add(new Quotation(words, speakers.speaker(label, "say"), true));
            return;
        }
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
            attached = speaker != null && isListed(span);
        }
        if (speaker == null) {
            speaker = subject(span);
            attached = speaker != null && leadIn(span).matches(AS);
        }
        found.add(new Quotation(span, speaker, attached));
    }

    /** The name in capitals that a transcript puts before what is said, or null. */
    private @Nullable Span label(Span span) {
        String text = reading.text();
        int at = span.begin();
        while (at < span.end() && at < span.begin() + LABEL && isOfLabel(text.charAt(at))) {
            at++;
        }
        boolean closed = at + 2 < span.end() && text.startsWith(": ", at);
        boolean capital = Character.isUpperCase(text.charAt(span.begin()));
        return closed && capital && at - span.begin() > 2 ? new Span(span.begin(), at) : null;
    }

    private static boolean isOfLabel(char c) {
        return Character.isUpperCase(c) || " .'’-".indexOf(c) >= 0;
    }

    private int startOfWords(int from) {
        int at = from;
        while (Character.isWhitespace(reading.text().charAt(at))) {
            at++;
        }
        return at;
    }

    /** "…," she said. */
    private @Nullable Speaker after(Span span) {
        Sentence sentence = sentences.at(span.end() - 1);
        if (sentence == null) {
            return null;
        }
        boolean comma = endsIn(span, ",") || commaAfter(span);
        boolean embedded = !comma && !endsIn(span, ".!?…—-");
        int from = Reporters.firstAfter(sentence, span.end());
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
        return reporters.tag(sentence, from, from + NEAR, comma);
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
        return reporters.tag(sentence, 0, goesOn ? NEAR : Math.max(8, firstVerb(sentence)), comma);
    }

    /** One past the first verb near the begin of a sentence, or 0. */
    private static int firstVerb(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < Math.min(tokens.size(), FAR); i++) {
            if (Clause.isVerb(tokens, i) || tokens.get(i).is("AUX")) {
                return i + 1;
            }
        }
        return 0;
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

    private boolean commaAfter(Span span) {
        int at = span.end();
        return at < reading.text().length() && reading.text().charAt(at) == ',';
    }

    private boolean startsParagraph(Sentence sentence) {
        return paragraphs.begins(sentence.span().begin());
    }

    /** She said: "…". */
    private @Nullable Speaker before(Span span) {
        Sentence sentence = sentences.at(span.begin());
        return sentence == null ? null : reporters.before(sentence, span.begin());
    }

    private @Nullable Speaker accordingTo(Span span) {
        Sentence sentence = sentences.at(span.begin());
        if (sentence == null) {
            return null;
        }
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            int source = Speakers.sourceAfter(tokens, i);
            if (source > 0 && !span.contains(tokens.get(i).span())) {
                return speakers.accordingTo(sentence, source - 1);
            }
        }
        return null;
    }

    private @Nullable Speaker farAfter(Span span) {
        Sentence sentence = sentences.at(span.end() - 1);
        return sentence == null
                ? null
                : reporters.speech(
                        sentence,
                        Reporters.firstAfter(sentence, span.end()),
                        Reporters.firstAfter(sentence, span.end()) + Reporters.REACH);
    }

    /**
     * Who spoke right before: in this paragraph, or in the one before where this is all quotation.
     */
    private @Nullable Speaker carried(Span span) {
        int paragraph = paragraphs.at(span.begin());
        boolean opens = span.begin() - paragraphs.get(paragraph).begin() <= 2;
        if (!found.isEmpty()) {
            Quotation last = found.getLast();
            int before = paragraphs.at(last.span().begin());
            boolean same = before == paragraph && gap(last.span(), span) < 200;
            boolean next =
                    opens
                            && before == paragraph - 1
                            && paragraphs.get(before).end() - last.span().end() < 120;
            if (same || next) {
                return last.speaker();
            }
        }
        Sentence here = sentences.at(span.begin());
        Sentence previous = here == null ? null : sentences.before(here);
        if (here == null || previous == null || span.begin() - here.span().begin() > 2) {
            return null;
        }
        Speaker reporter = reporters.before(previous, previous.span().end() + 2);
        return reporter == null && !startsParagraph(here) ? actor(previous) : reporter;
    }

    /** Who acts in the sentence before a quotation that stands alone: "Roe shrugged. “So what?”" */
    private @Nullable Speaker actor(Sentence previous) {
        Speaker subject = subject(previous, previous.span().end());
        return subject == null || !speakers.isPerson(subject) ? null : subject;
    }

    /** Whether only "and" and its like stand between it and the quotation before. */
    private boolean isListed(Span span) {
        if (found.isEmpty() || !found.getLast().attached()) {
            return false;
        }
        Span last = found.getLast().span();
        return gap(last, span) < 20
                && reading.text().substring(last.end(), span.begin()).matches(LIST);
    }

    /** The words right before a quotation, its mark among them. */
    private String leadIn(Span span) {
        return reading.text().substring(Math.max(0, span.begin() - 12), span.begin());
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
        return subject(sentence, span.begin());
    }

    private @Nullable Speaker subject(Sentence sentence, int before) {
        for (Clause clause : speakers.clausesOf(sentence)) {
            Token subject = clause.subject();
            Token verb = clause.verb();
            if (verb != null
                    && verb.span().end() < before
                    && subject != null
                    && !quoted.holds(subject.span())
                    && (Character.isUpperCase(subject.text().charAt(0)) || subject.is("PRON"))) {
                return speakers.speaker(Speakers.named(clause, subject), verb.lemma());
            }
        }
        return null;
    }
}
