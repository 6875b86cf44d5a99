package crossread.analysis.claim;

import crossread.analysis.language.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A verb with its auxiliaries: "has not been found".
 *
 * @param begin index of its first token
 * @param head index of the full verb, or of a form of "be" or a modal that stands alone
 * @param form what it can be the verb of
 */
record VerbGroup(int begin, int head, Form form) {
    /** What a verb group can be the verb of. */
    enum Form {
        /** Of a clause. */
        FINITE,
        /** A past form that may as well be a participle: "the man arrested". */
        PAST,
        /** Only of a shortened clause: "taken", "seen". */
        PARTICIPLE,
        /** "Calling". */
        GERUND,
        /** Behind "to". */
        INFINITIVE
    }

    /** Tokens between an auxiliary and its verb: "has not yet been". */
    private static final int GAP = 4;

    private static final Set<String> PARTICIPLES =
            Set.of(
                    "been",
                    "taken",
                    "given",
                    "seen",
                    "known",
                    "shown",
                    "done",
                    "gone",
                    "written",
                    "driven",
                    "spoken",
                    "broken",
                    "chosen",
                    "frozen",
                    "stolen",
                    "fallen",
                    "hidden",
                    "forgotten",
                    "thrown",
                    "grown",
                    "drawn",
                    "blown",
                    "flown",
                    "beaten",
                    "eaten",
                    "shaken",
                    "torn",
                    "worn",
                    "sworn",
                    "born",
                    "begun",
                    "sung",
                    "sunk",
                    "mistaken",
                    "undertaken",
                    "withdrawn",
                    "overthrown",
                    "forbidden",
                    "forgiven",
                    "risen",
                    "arisen",
                    "bitten",
                    "proven",
                    "sewn",
                    "ridden",
                    "awoken",
                    "overseen");

    private static final Set<String> INVARIANT =
            Set.of(
                    "hit", "put", "set", "cut", "let", "cost", "read", "quit", "shut", "hurt",
                    "split", "spread", "cast", "burst", "bid", "bet", "shed", "beat", "say");

    /** The groups of a sentence in order. */
    static List<VerbGroup> of(List<Token> tokens) {
        List<VerbGroup> groups = new ArrayList<>();
        boolean capitals = isInCapitals(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            boolean name = !capitals && i > 0 && isOfName(tokens, i);
            boolean verb = tokens.get(i).is("AUX") || isVerb(tokens, i);
            if (verb && !name && !isOwner(tokens, i)) {
                int head = head(tokens, i);
                groups.add(new VerbGroup(i, head, form(tokens, i)));
                i = head;
            }
        }
        return groups.stream().anyMatch(VerbGroup::isFinite)
                ? groups
                : withPlainVerb(tokens, groups);
    }

    /** In a line without a verb what a tagger took for a noun: "Roe admits ‘no progress’". */
    private static List<VerbGroup> withPlainVerb(List<Token> tokens, List<VerbGroup> groups) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token before = tokens.get(i - 1);
            Token next = tokens.get(i + 1);
            boolean noun = token.is("NOUN") || token.is("PROPN") || token.is("ADJ");
            boolean third =
                    noun
                            && token.text().matches("\\p{Ll}{2,}s")
                            && (before.is("PROPN") || before.is("NOUN"));
            boolean past =
                    token.text().matches("\\p{Ll}{2,}ed")
                            && before.is("PROPN")
                            && !token.is("VERB");
            boolean object =
                    next.is("ADP") && before.is("PROPN")
                            || next.is("DET")
                            || next.is("PRON")
                            || next.is("PROPN")
                            || Inversion.isMark(next)
                            || next.text().matches("to|that|‘");
            if (third && object || past) {
                VerbGroup found = new VerbGroup(i, i, Form.FINITE);
                List<VerbGroup> all = new ArrayList<>(groups);
                all.removeIf(group -> group.begin() == found.begin());
                all.add(found);
                all.sort(java.util.Comparator.comparingInt(VerbGroup::begin));
                return all;
            }
        }
        return groups;
    }

    /** Whether most longer words have capitals, as in headlines: capitals tell nothing there. */
    private static boolean isInCapitals(List<Token> tokens) {
        List<Token> words = tokens.stream().filter(token -> token.text().length() > 3).toList();
        long capital = words.stream().filter(NameRuns::isCapital).count();
        return capital * 3 >= words.size() * 2;
    }

    /** A verb's form with a capital beside another word with one: "Public Works Agency". */
    private static boolean isOfName(List<Token> tokens, int i) {
        return NameRuns.isCapital(tokens.get(i))
                && (NameRuns.isCapital(tokens.get(i - 1))
                        || i + 1 < tokens.size() && NameRuns.isCapital(tokens.get(i + 1)));
    }

    private static boolean isApostropheS(Token token) {
        return token.text().equals("s") || NounGroup.OWNERS.contains(token.text());
    }

    /** "The F.B.I.'s office": an 's that a tagger takes for "is". */
    private static boolean isOwner(List<Token> tokens, int i) {
        if (!isApostropheS(tokens.get(i)) || i == 0 || i + 1 >= tokens.size()) {
            return false;
        }
        Token before = tokens.get(i - 1);
        Token next = tokens.get(i + 1);
        boolean noun = before.is("NOUN") || before.is("PROPN") || before.is("PUNCT");
        boolean bare = next.is("VERB") && next.lemma().equals(next.text());
        boolean adjective =
                next.is("ADJ")
                        && i + 2 < tokens.size()
                        && (tokens.get(i + 2).is("NOUN") || tokens.get(i + 2).is("PROPN"));
        return noun && (next.is("NOUN") || next.is("PROPN") || bare || adjective);
    }

    boolean isFinite() {
        return form == Form.FINITE || form == Form.PAST;
    }

    private static int head(List<Token> tokens, int begin) {
        int head = begin;
        while (tokens.get(head).is("AUX") || isPerfect(tokens, head)) {
            int next = head + 1;
            while (next < tokens.size() && next - head < GAP && isBetween(tokens.get(next))) {
                next++;
            }
            boolean verb =
                    next < tokens.size()
                            && next - head <= GAP
                            && (tokens.get(next).is("AUX")
                                    || tokens.get(next).text().equals("been")
                                    || isVerb(tokens, next) && !isThird(tokens.get(next)));
            if (!verb) {
                return isBareModal(tokens, head) ? head + 1 : head;
            }
            head = next;
        }
        return head;
    }

    /** "Had illegally fired": a form of "have" that a tagger took for the verb. */
    private static boolean isPerfect(List<Token> tokens, int at) {
        int next = at + 1;
        while (next < tokens.size() && isBetween(tokens.get(next))) {
            next++;
        }
        return tokens.get(at).lemma().equals("have")
                && tokens.get(at).is("VERB")
                && next < tokens.size()
                && (tokens.get(next).is("VERB") && tokens.get(next).text().endsWith("ed")
                        || PARTICIPLES.contains(tokens.get(next).text()));
    }

    /** What can stand behind no auxiliary: "has facilities" has a noun. */
    private static boolean isThird(Token token) {
        return token.text().endsWith("s")
                && !token.text().endsWith("ss")
                && !token.lemma().equals(token.text());
    }

    private static boolean isBetween(Token token) {
        return token.is("ADV") || token.is("PART") && !token.text().equals("to");
    }

    /** Behind a modal what a tagger took for a noun is a verb: "the dam may break". */
    private static boolean isBareModal(List<Token> tokens, int at) {
        return Course.isModal(tokens.get(at))
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is("NOUN")
                && !NameRuns.isCapital(tokens.get(at + 1));
    }

    /** Verbs, save participles that stand before their noun: "the escalating tensions". */
    static boolean isVerb(List<Token> tokens, int i) {
        if (!Clause.isVerb(tokens, i)) {
            return false;
        }
        if (i == 0 || i + 1 >= tokens.size()) {
            return true;
        }
        if (isPlural(tokens, i) || isOwned(tokens, i) || isBareNoun(tokens, i)) {
            return false;
        }
        Token before = tokens.get(i - 1);
        Token next = tokens.get(i + 1);
        String word = tokens.get(i).text();
        boolean participle = word.endsWith("ed") || word.endsWith("ing") || isParticiple(word);
        boolean noun = next.is("NOUN") || next.is("PROPN") || next.is("ADJ");
        boolean modifier =
                before.is("DET")
                        || before.is("ADJ")
                        || before.is("NUM")
                        || before.is("ADP") && !word.endsWith("ing")
                        || NounGroup.OWNERS.contains(before.text());
        boolean named = before.is("DET") && !noun && !ClauseSigns.FLOATING.contains(before.text());
        return !(participle && noun && modifier) && !named;
    }

    /** "The Dabaab refugee camp": no base form is the verb of one thing. */
    private static boolean isBareNoun(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token before = tokens.get(i - 1);
        return before.is("PROPN")
                && !before.text().endsWith("s")
                && tokens.get(i + 1).is("NOUN")
                && token.lemma().equals(token.text())
                && !INVARIANT.contains(token.text());
    }

    /** "The firm's takeover deal". */
    private static boolean isOwned(List<Token> tokens, int i) {
        Token before = tokens.get(i - 1);
        Token next = tokens.get(i + 1);
        boolean noun = next.is("NOUN") || next.is("PROPN") || next.is("PUNCT") || next.is("ADP");
        boolean owner = before.is("PART") || before.is("AUX") && isOwner(tokens, i - 1);
        return owner && noun && NounGroup.OWNERS.contains(before.text());
    }

    /** What a tagger took for a verb before the real one: "The server bricks use". */
    private static boolean isPlural(List<Token> tokens, int i) {
        Token next = tokens.get(i + 1);
        boolean bare = next.is("VERB") && next.lemma().equals(next.text());
        Token before = tokens.get(i - 1);
        return bare
                && tokens.get(i).text().endsWith("s")
                && (before.is("NOUN") || before.is("ADJ"));
    }

    private static boolean isParticiple(String word) {
        return PARTICIPLES.contains(NameRuns.lower(word));
    }

    private static Form form(List<Token> tokens, int begin) {
        Token first = tokens.get(begin);
        String word = NameRuns.lower(first);
        if (isMarked(tokens, begin)) {
            return Form.INFINITIVE;
        }
        if (word.endsWith("ing") && !word.equals("bring")) {
            return Form.GERUND;
        }
        if (PARTICIPLES.contains(word)) {
            return Form.PARTICIPLE;
        }
        boolean past =
                !first.is("AUX") && !first.lemma().equalsIgnoreCase(word) && !word.endsWith("s");
        return past ? Form.PAST : Form.FINITE;
    }

    /** Whether "to" stands before it, an adverb in between or not. */
    private static boolean isMarked(List<Token> tokens, int begin) {
        int at = begin - 1;
        if (at > 0 && isBetween(tokens.get(at))) {
            at--;
        }
        return at >= 0 && NameRuns.lower(tokens.get(at)).equals("to");
    }
}
