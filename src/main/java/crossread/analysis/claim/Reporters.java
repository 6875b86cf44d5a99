package crossread.analysis.claim;

import crossread.analysis.claim.Speakers.Speaker;
import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who, by the words of one sentence, reports what stands before or behind a place in it. */
final class Reporters {
    /** Tokens: no sentence of a reporter is longer. */
    static final int REACH = 120;

    /** Tokens between a verb and the quotation it leads to: "called the plan". */
    private static final int LEADS = 4;

    private static final Set<String> PRONOUNS = Set.of("i", "he", "she", "it", "they", "we", "you");
    private static final Set<String> ANEW = Set.of(";", "while", "whereas", "though", "although");
    private static final Set<String> LEADING = Set.of(":", ",");

    private final Speakers speakers;
    private final QuotedText quoted;

    Reporters(Speakers speakers, QuotedText quoted) {
        this.speakers = speakers;
        this.quoted = quoted;
    }

    /**
     * The verb that gives a quotation its speaker; after a comma any verb that stands right beside
     * its subject does.
     */
    @Nullable Speaker tag(Sentence sentence, int from, int to, boolean comma) {
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

    /** The first verb of speech between two tokens, no other quotation in between. */
    @Nullable Speaker speech(Sentence sentence, int from, int to) {
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

    /**
     * Who reports what stands before an offset of a sentence: the subject of the first verb of
     * speech, of a later one where that begins anew ("but Roe said") or leads to the offset. What a
     * pronoun says within the report ("Boyle says she hopes") stays the reporter's.
     */
    @Nullable Speaker before(Sentence sentence, int offset) {
        List<Token> tokens = sentence.tokens();
        int end = firstAfter(sentence, offset);
        Speaker best = null;
        boolean thought = true;
        boolean anew = false;
        for (int i = Math.max(0, end - REACH); i < end; i++) {
            Token token = tokens.get(i);
            if (SpeechVerbs.isNamed(tokens, i) && !quoted.holds(token.span())) {
                best = speakers.owner(tokens, i - 1);
                thought = false;
                continue;
            }
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

    /** Index of the first token that begins at an offset or behind it. */
    static int firstAfter(Sentence sentence, int offset) {
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
}
