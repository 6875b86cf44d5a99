package crossread.analysis.claim;

import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is said to speak: the subject of a verb of speech, and whom it means in the article. */
final class Speakers {
    private static final Set<String> STOPS =
            Set.of("which", "that", "and", "but", "as", "when", "while", "after");

    private static final int BACK = 40;
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "DET", "PRON", "NUM");
    private static final Set<String> JOINTS = Set.of("of", "for", "in", "with", "at");
    private static final Set<String> POSSESSIVE = Set.of("’", "'", "’s", "'s");
    private static final Set<String> OBJECTS =
            Set.of("him", "them", "me", "us", "himself", "herself", "themselves", "itself");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "what");

    private final Referents referents;
    private final String text;
    private final QuotedText quoted;
    private final Map<Span, List<Clause>> clauses = new HashMap<>();

    Speakers(Reading reading, Names names, QuotedText quoted) {
        this.text = reading.text();
        this.quoted = quoted;
        this.referents = new Referents(reading, names, quoted);
    }

    /**
     * @param span where the article names the speaker
     * @param name the fullest name for the speaker, or the words themselves
     * @param words the words there
     * @param verb lemma of the verb, or "according to"
     */
    record Speaker(Span span, String name, String words, String verb) {
        Speaker by(String other) {
            return new Speaker(span, name, words, other);
        }
    }

    /**
     * The speaker of a verb of speech at a place in a sentence: before it, inverted after it, or,
     * where it has none of its own ("and said", ", adding"), the one of the verb before it.
     */
    @Nullable Speaker of(Sentence sentence, int verb) {
        List<Token> tokens = sentence.tokens();
        if (isPassive(tokens, verb)) {
            return null;
        }
        if (isParticiple(tokens, verb) || isJoined(tokens, verb)) {
            return ofMain(sentence, verb);
        }
        return direct(sentence, verb);
    }

    private @Nullable Speaker direct(Sentence sentence, int verb) {
        List<Token> tokens = sentence.tokens();
        if (Inversion.at(tokens, verb)) {
            int end = verb + 1;
            while (end < tokens.size() && isPhrase(tokens.get(end))) {
                end++;
            }
            return end == verb + 1 ? null : speaker(tokens, verb + 1, end, verb);
        }
        int end = verb;
        while (end > 0 && isBetween(tokens.get(end - 1))) {
            end--;
        }
        end = DayPhrases.start(tokens, end);
        end = overApposition(tokens, overBrackets(tokens, end));
        end = overBrackets(tokens, end);
        int from = phraseStart(tokens, end);
        while (from > 1 && tokens.get(from - 1).text().equals(",") && describes(tokens, from)) {
            end = overBrackets(tokens, from - 1);
            from = phraseStart(tokens, end);
        }
        return from >= end || !canSpeak(tokens.subList(from, end))
                ? null
                : speaker(tokens, from, end, verb);
    }

    /** Whether a phrase names somebody, and not as the object of another verb. */
    private static boolean canSpeak(List<Token> phrase) {
        boolean object = phrase.size() == 1 && OBJECTS.contains(NameRuns.lower(phrase.getFirst()));
        Token last = phrase.getLast();
        return !object && !last.is("DET") && !last.is("ADP");
    }

    private static int phraseStart(List<Token> tokens, int end) {
        int from = end;
        while (from > 0 && isPhrase(tokens.get(from - 1)) && !breaks(tokens, from - 1, end)) {
            from--;
        }
        while (from < end
                && (tokens.get(from).is("ADP")
                        || tokens.get(from).is("SCONJ")
                        || tokens.get(from).is("CCONJ")
                        || tokens.get(from).is("ADV"))) {
            from++;
        }
        return from;
    }

    /** Whether the phrase behind a comma says what the one named before it is. */
    private static boolean describes(List<Token> tokens, int from) {
        Token first = tokens.get(from);
        boolean opens = first.is("DET") || RoleWords.isRole(first.text());
        return opens
                && !DayPhrases.isDay(tokens.get(from - 2))
                && tokens.get(from - 2).is("PROPN")
                && NameRuns.isCapital(tokens.get(from - 2));
    }

    /** Back over "(D-Wis.)". */
    private static int overBrackets(List<Token> tokens, int end) {
        if (end < 3 || !tokens.get(end - 1).text().equals(")")) {
            return end;
        }
        for (int i = end - 2; i > Math.max(0, end - 12); i--) {
            if (tokens.get(i).text().equals("(")) {
                return i;
            }
        }
        return end;
    }

    /** Whose a noun is, from the place of the "'s" or of the pronoun before it; or null. */
    @Nullable Speaker owner(List<Token> tokens, int owner) {
        boolean pronoun = tokens.get(owner).is("PRON");
        int end = pronoun ? owner + 1 : owner;
        int from = pronoun ? owner : phraseStart(tokens, owner);
        return from >= end ? null : speaker(tokens, from, end, owner + 1);
    }

    /** Where the source begins that "according to" or "per" names at a place; else −1. */
    static int sourceAfter(List<Token> tokens, int at) {
        String word = NameRuns.lower(tokens.get(at));
        boolean to = at + 1 < tokens.size() && tokens.get(at + 1).text().equals("to");
        if (word.equals("according") && to) {
            return at + 2;
        }
        boolean phrase =
                at + 1 < tokens.size() && tokens.get(at + 1).is("DET")
                        || at + 1 < tokens.size() && NameRuns.isCapital(tokens.get(at + 1));
        boolean per =
                word.equals("per") && phrase && at > 0 && Inversion.isMark(tokens.get(at - 1));
        return per ? at + 1 : -1;
    }

    /** A phrase introduced by "according to". */
    @Nullable Speaker accordingTo(Sentence sentence, int to) {
        List<Token> tokens = sentence.tokens();
        int end = to + 1;
        while (end < tokens.size() && (isPhrase(tokens.get(end)))) {
            end++;
        }
        if (end == to + 1) {
            return null;
        }
        Speaker found = speaker(tokens, to + 1, end, to);
        return found == null ? null : found.by("according to");
    }

    /** "was told", "has been reported"; "was quoted as saying" gives the words of its subject. */
    private static boolean isPassive(List<Token> tokens, int verb) {
        String word = tokens.get(verb).text();
        boolean being =
                verb > 0 && tokens.get(verb - 1).lemma().equals("be") && !word.endsWith("ing");
        return being && !word.equals("quoted") && !word.matches("confident|sure");
    }

    /** ", calling it …", "in a letter saying": said by the subject of the sentence. */
    private static boolean isParticiple(List<Token> tokens, int verb) {
        if (!tokens.get(verb).text().endsWith("ing")) {
            return false;
        }
        int at = verb - 1;
        while (at >= 0 && tokens.get(at).is("ADV")) {
            at--;
        }
        return at < 0
                || !tokens.get(at).is("AUX")
                        && (!tokens.get(at).is("PROPN")
                                || Named.WEEKDAYS.contains(NameRuns.lower(tokens.get(at))))
                        && !tokens.get(at).is("PRON")
                        && !tokens.get(at).lemma().equals("be");
    }

    /** "and said", "went on to say": a verb that shares the subject of the one before. */
    private static boolean isJoined(List<Token> tokens, int verb) {
        int at = verb;
        while (at > 0 && isBetween(tokens.get(at - 1))) {
            at--;
        }
        boolean infinitive = at < verb && tokens.get(verb - 1).text().equals("to");
        return at > 0
                && (tokens.get(at - 1).is("CCONJ") || infinitive)
                && !Inversion.at(tokens, verb);
    }

    /** Who speaks by the verb of speech before, else the subject of the clause it hangs on. */
    private @Nullable Speaker ofMain(Sentence sentence, int verb) {
        List<Token> tokens = sentence.tokens();
        String lemma = tokens.get(verb).lemma();
        for (int i = verb - 1; i >= Math.max(0, verb - BACK); i--) {
            Token token = tokens.get(i);
            boolean reports =
                    SpeechVerbs.isSpeech(token)
                            && !token.text().endsWith("ing")
                            && !quoted.holds(token.span())
                            && !isPassive(tokens, i);
            Speaker speaker = reports ? direct(sentence, i) : null;
            if (speaker != null && !isRelative(speaker)) {
                return speaker.by(lemma);
            }
        }
        Speaker near = ofNearest(sentence, verb);
        if (near != null) {
            return near.by(lemma);
        }
        Span place = tokens.get(verb).span();
        Speaker found = null;
        for (Clause clause : clausesOf(sentence)) {
            Token subject = clause.subject();
            if (subject != null
                    && subject.span().end() <= place.begin()
                    && !quoted.holds(subject.span())
                    && (found == null || !clause.isDependent())
                    && !RELATIVES.contains(subject.text())) {
                Span span = named(clause, subject);
                found = speaker(span, lemma);
            }
        }
        return found;
    }

    /** The subject of the nearest finite verb before: "Roe laughed and said". */
    private @Nullable Speaker ofNearest(Sentence sentence, int verb) {
        List<Token> tokens = sentence.tokens();
        for (int i = verb - 1; i > Math.max(0, verb - BACK); i--) {
            Token token = tokens.get(i);
            boolean finite =
                    Clause.isVerb(tokens, i)
                            && !token.text().endsWith("ing")
                            && !tokens.get(i - 1).text().equals("to")
                            && !quoted.holds(token.span())
                            && !isPassive(tokens, i);
            Speaker speaker = finite && !isJoined(tokens, i) ? direct(sentence, i) : null;
            if (speaker != null && mayAct(tokens, speaker) && !isRelative(speaker)) {
                return speaker;
            }
        }
        return null;
    }

    /** Whether a subject is a name or a pronoun. */
    private static boolean mayAct(List<Token> tokens, Speaker speaker) {
        boolean pronoun = speaker.words().matches("(?i)he|she|they|we|i");
        return pronoun
                || tokens.stream()
                        .anyMatch(
                                token ->
                                        speaker.span().contains(token.span()) && token.is("PROPN"));
    }

    List<Clause> clausesOf(Sentence sentence) {
        return clauses.computeIfAbsent(sentence.span(), key -> Clauses.of(sentence));
    }

    /** Whether words only stand for a name before them: "who", "a man who". */
    static boolean isRelative(Speaker speaker) {
        String words = speaker.words();
        return RELATIVES.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** The subject with the capitalised words of its name. */
    static Span named(Clause clause, Token subject) {
        int at = clause.tokens().indexOf(subject);
        Span span = subject.span();
        while (at > 0
                && NameRuns.isCapital(subject)
                && NameRuns.isCapital(clause.tokens().get(at - 1))) {
            at--;
            span = span.cover(clause.tokens().get(at).span());
        }
        return span;
    }

    private static boolean isBetween(Token token) {
        return token.is("ADV")
                || token.is("AUX")
                || token.is("PART") && !token.text().contains("s");
    }

    /** "Jane Roe, head of the firm, said": back over what stands between the commas. */
    private static int overApposition(List<Token> tokens, int end) {
        if (end < 2 || !tokens.get(end - 1).text().equals(",")) {
            return end;
        }
        for (int i = end - 2; i > 0; i--) {
            String word = tokens.get(i).text();
            if (word.equals(",")) {
                boolean nominal =
                        tokens.get(i - 1).is("PROPN")
                                || tokens.get(i - 1).is("NOUN")
                                || Character.isUpperCase(tokens.get(i - 1).text().charAt(0));
                return nominal ? i : end - 1;
            }
            if (Inversion.isMark(tokens.get(i))) {
                break;
            }
        }
        return end - 1;
    }

    private static boolean isPhrase(Token token) {
        return Character.isUpperCase(token.text().charAt(0))
                || NOMINAL.contains(token.tag()) && !STOPS.contains(token.text())
                || token.is("ADP") && JOINTS.contains(NameRuns.lower(token))
                || token.is("PART")
                || POSSESSIVE.contains(token.text())
                || token.lemma().equals("enforcement");
    }

    private static boolean breaks(List<Token> tokens, int at, int end) {
        boolean pronoun =
                tokens.get(at).is("PRON") && at + 1 < end && tokens.get(at + 1).is("PRON");
        return pronoun || end - at > 14;
    }

    private @Nullable Speaker speaker(List<Token> tokens, int from, int end, int verb) {
        Span span = tokens.get(from).span().cover(tokens.get(end - 1).span());
        return speaker(span, tokens.get(verb).lemma());
    }

    /** Whether a speaker is somebody whom the article names. */
    boolean isPerson(Speaker speaker) {
        return referents.isPerson(speaker.name());
    }

    /** Who is meant at a span. */
    Speaker speaker(Span span, String verb) {
        return new Speaker(span, referents.nameOf(span), span.in(text), verb);
    }
}
