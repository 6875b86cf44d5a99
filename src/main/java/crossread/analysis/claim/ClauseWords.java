package crossread.analysis.claim;

import crossread.analysis.claim.Proposition.Form;
import crossread.analysis.language.Token;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** The words that lead a clause, and what they make of it. */
final class ClauseWords {
    private static final Set<String> SUBORDINATE =
            Set.of(
                    "because",
                    "while",
                    "although",
                    "though",
                    "after",
                    "before",
                    "since",
                    "if",
                    "unless",
                    "until",
                    "whereas",
                    "as",
                    "once",
                    "when",
                    "where");
    private static final Set<String> QUESTIONS =
            Set.of("what", "who", "whom", "which", "how", "why", "whether", "where", "when");
    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "whose");

    /** Nouns that "that …" tells the content of. */
    private static final Set<String> CONTENT =
            Set.of(
                    "fact",
                    "idea",
                    "belief",
                    "hope",
                    "sign",
                    "evidence",
                    "concern",
                    "fear",
                    "possibility",
                    "risk",
                    "chance",
                    "view",
                    "news",
                    "rumor",
                    "rumour",
                    "report",
                    "condition",
                    "commitment",
                    "case",
                    "indication",
                    "proof",
                    "doubt",
                    "notion",
                    "suggestion",
                    "theory",
                    "position",
                    "point",
                    "message",
                    "impression",
                    "agreement",
                    "ruling",
                    "finding",
                    "guarantee",
                    "assurance",
                    "threat",
                    "word",
                    "opinion",
                    "demand",
                    "suspicion",
                    "hint",
                    "conclusion",
                    "confidence");

    private ClauseWords() {}

    static @Nullable Form opens(List<Token> tokens, ClauseSigns signs, int i, String word) {
        if (word.equals("that")) {
            return that(tokens, signs, i);
        }
        Token before = i > 0 ? tokens.get(i - 1) : null;
        boolean nominal = before != null && isNominal(before);
        boolean relative = RELATIVE.contains(word) && before != null;
        if (relative && before != null) {
            boolean aside = before.text().equals(",") || before.is("ADP");
            if ((nominal || aside) && leadsVerb(tokens, signs, i)) {
                return Form.RELATIVE;
            }
        }
        boolean place = word.equals("where") || word.equals("when") && nominal;
        if (place && nominal
                || word.equals("where") && before != null && before.text().equals(",")) {
            return leadsVerb(tokens, signs, i) ? Form.RELATIVE : null;
        }
        boolean asked =
                before != null
                        && (before.is("VERB")
                                || before.is("ADJ")
                                || before.is("ADP")
                                || before.is("AUX"));
        if (QUESTIONS.contains(word) && asked) {
            return leadsVerb(tokens, signs, i) ? Form.CONTENT : null;
        }
        if (word.equals("whether")
                || word.equals("if") && asked && before != null && !before.is("ADP")) {
            return signs.isClause(i + 1) ? Form.CONTENT : null;
        }
        return SUBORDINATE.contains(word) ? adverbial(tokens, signs, i) : null;
    }

    private static @Nullable Form adverbial(List<Token> tokens, ClauseSigns signs, int i) {
        String behind = i + 1 < tokens.size() ? tokens.get(i + 1).text() : "";
        if (behind.equals("of") || behind.equals("saying")) {
            return null;
        }
        boolean well =
                i > 0 && tokens.get(i - 1).text().equalsIgnoreCase("well")
                        || i > 0 && tokens.get(i - 1).text().equalsIgnoreCase("such");
        VerbGroup next = signs.groupAt(i + 1);
        if (next != null && !well) {
            boolean bare =
                    next.form() == VerbGroup.Form.GERUND || next.form() == VerbGroup.Form.PAST;
            return bare || next.form() == VerbGroup.Form.PARTICIPLE ? Form.PARTICIPIAL : null;
        }
        boolean like =
                NameRuns.lower(tokens.get(i)).equals("as")
                        && i + 1 < tokens.size()
                        && tokens.get(i + 1).is("ADJ");
        return !well && !like && signs.isClause(i + 1) ? Form.ADVERBIAL : null;
    }

    private static @Nullable Form that(List<Token> tokens, ClauseSigns signs, int i) {
        if (i == 0) {
            return null;
        }
        Token before = tokens.get(i - 1);
        if (before.is("ADP") || signs.groupAt(i + 1) != null && !isNominal(before)) {
            return null;
        }
        boolean clause = signs.isClause(i + 1) || opensClause(tokens, signs, i + 1);
        if (before.is("NOUN") && CONTENT.contains(before.lemma()) && clause
                || before.is("NOUN") && SpeechVerbs.isOfSpeech(before) && clause) {
            return Form.CONTENT;
        }
        if (isNominal(before)) {
            boolean told = clause && (isTold(tokens, i - 1) || isWhole(tokens, signs, i));
            return told ? Form.CONTENT : leadsVerb(tokens, signs, i) ? Form.RELATIVE : null;
        }
        return clause && (before.is("CCONJ") || !before.is("DET")) ? Form.CONTENT : null;
    }

    /** "Frustration that Roe left the talks": a clause behind a noun that lacks no object. */
    private static boolean isWhole(List<Token> tokens, ClauseSigns signs, int i) {
        VerbGroup verb = signs.finiteFrom(i + 1);
        if (!tokens.get(i - 1).is("NOUN") || verb == null || verb.head() + 1 >= tokens.size()) {
            return false;
        }
        boolean linking = tokens.get(verb.head()).is("AUX");
        NounGroup object = NounGroup.at(tokens, verb.head() + 1, tokens.size());
        return linking || object != null && !DayPhrases.isDay(tokens.get(object.head()));
    }

    /** "That although …, …": another clause before its own words. */
    private static boolean opensClause(List<Token> tokens, ClauseSigns signs, int next) {
        boolean led =
                next < tokens.size()
                        && (SUBORDINATE.contains(NameRuns.lower(tokens.get(next)))
                                || tokens.get(next).text().equals(",")
                                || tokens.get(next).is("ADP") && signs.isReport(next - 2));
        return led && signs.finiteWithin(next);
    }

    /** "Told reporters that", "said on Friday that", "said in a letter that". */
    private static boolean isTold(List<Token> tokens, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 8); i--) {
            Token token = tokens.get(i);
            if (SpeechVerbs.isReport(token)) {
                boolean object =
                        i == noun - 1
                                || tokens.get(i)
                                        .lemma()
                                        .matches(
                                                "tell|inform|assure|warn|remind|convince|persuade|notify");
                boolean day = DayPhrases.isDay(tokens.get(noun)) || tokens.get(i + 1).is("ADP");
                return object || day;
            }
            if (token.is("VERB") || token.is("AUX") || token.is("PUNCT")) {
                return false;
            }
        }
        return false;
    }

    private static boolean leadsVerb(List<Token> tokens, ClauseSigns signs, int i) {
        boolean aside = i + 1 < tokens.size() && tokens.get(i + 1).text().equals(",");
        if (aside && RELATIVE.contains(tokens.get(i).text())) {
            return true;
        }
        VerbGroup next = signs.groupAt(signs.pastAdverbs(i + 1));
        return next != null && next.isFinite() || signs.isClause(i + 1);
    }

    private static boolean isNominal(Token token) {
        return token.is("NOUN")
                || token.is("PROPN")
                || token.is("NUM")
                || token.is("PRON")
                || token.text().equals(")");
    }
}
