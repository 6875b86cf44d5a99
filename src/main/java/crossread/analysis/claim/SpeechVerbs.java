package crossread.analysis.claim;

import crossread.analysis.language.Token;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The verbs that put words into somebody's mouth, by lemma. */
final class SpeechVerbs {
    private static final Set<String> SPEECH =
            words(
                    "say tell state add write tweet post announce declare claim report confirm note"
                            + " insist argue stress emphasize emphasise explain warn admit acknowledge"
                            + " reveal disclose reply respond answer ask remark comment recall suggest"
                            + " indicate assert maintain contend reiterate repeat continue conclude observe"
                            + " complain joke quip shout yell cry whisper relay share predict estimate"
                            + " promise pledge vow threaten urge demand call describe label term dub brand"
                            + " deny dispute dismiss reject concede agree testify allege accuse charge"
                            + " caution quote express voice underscore highlight propose offer convey"
                            + " articulate clarify tout hail praise criticize criticise blast slam thank"
                            + " read elaborate sing chant scold plead insinuate imply counter retort"
                            + " rejoin muse marvel gush fume mutter murmur mumble scream opine reason"
                            + " profess proclaim inform notify advise assure reassure remind scoff"
                            + " gripe grumble lament bemoan decry denounce condemn boast brag crow"
                            + " exclaim interject theorize theorise speculate surmise hypothesize"
                            + " forecast recommend implore exhort inquire enquire wonder recount"
                            + " narrate specify attest avow concur chide rebuke admonish ridicule mock"
                            + " defend explain insist detail message text email e-mail blog caption"
                            + " summarize summarise paraphrase characterize characterise portray sum");
    private static final Set<String> THOUGHT = words("believe think hope expect fear doubt know");

    private static final Set<String> NOUNS =
            words(
                    "claim statement remark comment assertion argument contention allegation"
                            + " accusation description characterization characterisation reference"
                            + " warning promise pledge vow suggestion denial insistence prediction"
                            + " complaint declaration announcement question answer reply response tweet"
                            + " testimony observation");
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");
    private static final Set<String> CONTENT =
            Set.of("that", "of", "about", "as", "to", ",", ":", "is", "was");

    private SpeechVerbs() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    static boolean isSpeech(Token token) {
        return (token.is("VERB") || token.is("NOUN") && token.text().endsWith("ed"))
                        && SPEECH.contains(token.lemma())
                || token.text().equals("said")
                || token.text().equals("says");
    }

    /** Whether a token names what its owner says: "Roe's claim that …", "his remark about …". */
    static boolean isNamed(List<Token> tokens, int i) {
        boolean owned =
                i > 0
                        && (tokens.get(i - 1).text().matches("[’']s?")
                                || OWNERS.contains(NameRuns.lower(tokens.get(i - 1))));
        return owned
                && NOUNS.contains(tokens.get(i).lemma())
                && i + 1 < tokens.size()
                && CONTENT.contains(tokens.get(i + 1).text());
    }

    /** Whether a noun names what somebody says: "claim", "promise". */
    static boolean isOfSpeech(Token token) {
        return token.is("NOUN") && NOUNS.contains(token.lemma());
    }

    /** Speech, or what somebody thinks, which reports also give as theirs. */
    static boolean isReport(Token token) {
        return isSpeech(token) || token.is("VERB") && THOUGHT.contains(token.lemma());
    }
}
