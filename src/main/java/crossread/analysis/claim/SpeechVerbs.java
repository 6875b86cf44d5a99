package crossread.analysis.claim;

import crossread.analysis.language.Token;

import java.util.Arrays;
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

    /** Speech, or what somebody thinks, which reports also give as theirs. */
    static boolean isReport(Token token) {
        return isSpeech(token) || token.is("VERB") && THOUGHT.contains(token.lemma());
    }
}
