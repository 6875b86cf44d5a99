package crossread.analysis.claim;

import crossread.analysis.language.Token;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** What in the words of a sentence shows where a clause begins, and what kind of verb one is. */
final class ClauseSigns {
    /** Tokens: how far ahead a verb is looked for. */
    static final int AHEAD = 24;

    private static final Set<String> JOINTS =
            Set.of("of", "for", "in", "at", "from", "against", "between", "about", "with", "over");
    static final Set<String> NOMINATIVES = Set.of("i", "he", "she", "it", "they", "we", "you");
    private static final Set<String> TEMPORAL =
            Set.of("after", "before", "since", "until", "as", "than", "once", "because", "while");
    static final Set<String> FLOATING = Set.of("each", "all", "both");
    private static final Set<String> RANGES = Set.of("to", "or", "and");

    /** Marks that a clause goes on behind. */
    private static final Set<String> LIGHT_MARKS =
            Set.of("-", ".", "(", ")", "“", "”", "\"", "‘", "’", "«", "»", "''", "``");

    private static final Set<String> LEADING =
            Set.of("who", "which", "whom", "whose", "where", "when", "that");
    private static final Set<String> FINDING =
            Set.of(
                    "find",
                    "show",
                    "suspect",
                    "learn",
                    "determine",
                    "discover",
                    "prove",
                    "realize",
                    "realise",
                    "understand",
                    "mean",
                    "see",
                    "assume",
                    "feel",
                    "worry",
                    "conclude",
                    "decide",
                    "guess",
                    "wish");

    private final List<Token> tokens;
    private final @Nullable VerbGroup[] at;

    ClauseSigns(List<Token> tokens) {
        this.tokens = tokens;
        this.at = new VerbGroup[tokens.size() + 1];
        for (VerbGroup group : VerbGroup.of(tokens)) {
            at[group.begin()] = group;
        }
    }

    /** The verb group that begins at a token, or null. */
    @Nullable VerbGroup groupAt(int i) {
        return i < tokens.size() ? at[i] : null;
    }

    /**
     * Where the noun phrase that ends right before a verb begins; the verb's place if none does.
     */
    int subjectStart(int verb, int lowest) {
        int end = verb;
        while (end > lowest && tokens.get(end - 1).is("ADV")) {
            end--;
        }
        if (end > lowest + 1 && FLOATING.contains(tokens.get(end - 1).text())) {
            end--;
        }
        int from = end;
        while (from > lowest && isOfPhrase(from - 1, lowest)) {
            from--;
            boolean starts = starts(from);
            boolean joined = from > lowest && tokens.get(from - 1).text().equals("of");
            if (starts && !joined) {
                break;
            }
        }
        return from == end ? verb : from;
    }

    private boolean starts(int at) {
        Token token = tokens.get(at);
        boolean pronoun = NOMINATIVES.contains(NameRuns.lower(token));
        return token.is("DET") || pronoun;
    }

    private boolean isOfPhrase(int i, int lowest) {
        Token token = tokens.get(i);
        boolean range =
                RANGES.contains(token.text())
                        && i > lowest
                        && i + 1 < tokens.size()
                        && tokens.get(i + 1).is("NUM")
                        && (tokens.get(i - 1).is("NUM")
                                || i > lowest + 1 && tokens.get(i - 2).is("NUM"));
        if (range) {
            return true;
        }
        if (DayPhrases.isDay(token) && !token.is("NOUN")) {
            return false;
        }
        boolean joint =
                JOINTS.contains(NameRuns.lower(token))
                        && i > lowest
                        && isNominal(tokens.get(i - 1))
                        && !DayPhrases.isDay(tokens.get(i - 1));
        return joint
                || isNominal(token)
                || NounGroup.OWNERS.contains(token.text())
                || token.text().equals("-");
    }

    private static boolean isNominal(Token token) {
        return switch (token.tag()) {
            case "NOUN", "PROPN", "ADJ", "DET", "NUM", "PRON", "SYM" -> true;
            default -> NameRuns.isCapital(token) && !token.is("ADP") && !token.is("SCONJ");
        };
    }

    /** "The man arrested on Friday was …": a past form that another verb of its noun follows. */
    boolean isReduced(VerbGroup group) {
        int next = group.head() + 1;
        if (group.form() != VerbGroup.Form.PAST || next >= tokens.size()) {
            return !group.isFinite() || isNoun(group);
        }
        Token behind = tokens.get(next);
        boolean bare = behind.is("ADP") || behind.is("ADV") || behind.is("AUX");
        Token before = tokens.get(Math.max(0, group.begin() - 1));
        boolean noun = isNominal(before) && !NOMINATIVES.contains(NameRuns.lower(before));
        return bare && group.begin() > 0 && noun && (resumes(next) || resumesBehindComma(next));
    }

    /** What a tagger took for a verb between a name and a noun: "the Oslo field office was". */
    private boolean isNoun(VerbGroup group) {
        int next = group.head() + 1;
        if (group.begin() == 0 || next >= tokens.size() || !isBare(group)) {
            return false;
        }
        Token before = tokens.get(group.begin() - 1);
        boolean singular =
                before.is("PROPN")
                        || before.is("PUNCT")
                        || before.is("ADJ")
                        || before.is("NOUN") && !before.text().endsWith("s");
        return singular
                && group.begin() == group.head()
                && tokens.get(next).is("NOUN")
                && !isReport(group.head())
                && resumes(next);
    }

    /** Whether the clause goes on to a verb, with no word in between that leads another clause. */
    private boolean resumes(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + AHEAD); i++) {
            VerbGroup group = at[i];
            if (group != null && (group.form() == VerbGroup.Form.FINITE || isTransitive(group))) {
                return !tokens.get(i - 1).is("PRON");
            }
            Token token = tokens.get(i);
            boolean leads =
                    token.is("SCONJ")
                            || token.is("PUNCT") && !token.text().equals("-")
                            || TEMPORAL.contains(NameRuns.lower(token))
                            || token.is("CCONJ") && groupAt(pastAdverbs(i + 1)) != null;
            if (leads) {
                return false;
            }
        }
        return false;
    }

    /** "The parcel addressed to Roe, a baker, was found". */
    private boolean resumesBehindComma(int from) {
        for (int i = from; i + 1 < Math.min(tokens.size(), from + AHEAD); i++) {
            if (at[i] != null && at[i].isFinite()) {
                return false;
            }
            VerbGroup next = at[i + 1];
            if (tokens.get(i).text().equals(",") && next != null && tokens.get(i + 1).is("AUX")) {
                return true;
            }
        }
        return false;
    }

    /** A past form with an object right behind it, which no participle has. */
    private boolean isTransitive(VerbGroup group) {
        int next = group.head() + 1;
        return group.form() == VerbGroup.Form.PAST
                && next < tokens.size()
                && (tokens.get(next).is("DET")
                        || tokens.get(next).is("PRON")
                        || tokens.get(next).is("NUM")
                        || tokens.get(next).is("PROPN"));
    }

    /** "Has the call ended": the verb behind the subject of a question. */
    boolean isAsked(VerbGroup asking, VerbGroup group) {
        boolean question = tokens.getLast().text().equals("?");
        boolean first = asking.begin() == asking.head() && tokens.get(asking.head()).is("AUX");
        boolean opens = asking.begin() == 0 || !isNominal(tokens.get(asking.begin() - 1));
        return question && first && opens && group.form() != VerbGroup.Form.INFINITIVE;
    }

    /** Whether any verb of a clause stands behind a group. */
    boolean finiteBehind(VerbGroup group) {
        return finiteFrom(group.head() + 1) != null;
    }

    /** The first verb of a clause from a place on, or null. */
    @Nullable VerbGroup finiteFrom(int from) {
        for (int i = from; i < tokens.size(); i++) {
            VerbGroup group = at[i];
            if (group != null && group.isFinite()) {
                return group;
            }
        }
        return null;
    }

    boolean finiteWithin(int from) {
        VerbGroup group = finiteFrom(from);
        return group != null && group.begin() < from + AHEAD;
    }

    /** "The reason they came was …": where a clause without a leading word begins, or −1. */
    int contact(int open, VerbGroup group) {
        for (int i = open + 1; i < group.begin(); i++) {
            boolean pronoun = NOMINATIVES.contains(NameRuns.lower(tokens.get(i)));
            boolean noun = tokens.get(i - 1).is("NOUN") && i - 1 >= open;
            if (pronoun && noun && resumes(group.head() + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** "The price the firm paid". */
    boolean isContact(int subject, VerbGroup group) {
        Token first = tokens.get(subject);
        boolean opens =
                NOMINATIVES.contains(NameRuns.lower(first)) || first.is("DET") || first.is("PROPN");
        return opens && tokens.get(subject - 1).is("NOUN") && !isBare(group);
    }

    boolean isReport(int verb) {
        Token token = tokens.get(verb);
        return SpeechVerbs.isReport(token) || token.is("VERB") && FINDING.contains(token.lemma());
    }

    boolean isReportOf(Proposition proposition) {
        VerbGroup verb = proposition.verb();
        return verb != null && isReport(verb.head());
    }

    /** Whether no verb and no mark stands between a verb of speech and what may be its content. */
    boolean isNearReport(int verb, int subject) {
        for (int i = verb + 1; i < subject; i++) {
            Token token = tokens.get(i);
            boolean mark = token.is("PUNCT") && !token.text().matches("[-.,]|\\p{Pi}|\"");
            if (mark || token.is("VERB") || token.is("CCONJ")) {
                return false;
            }
        }
        return subject - verb < 12;
    }

    boolean mayBeMain(VerbGroup group) {
        return group.isFinite() && !isReduced(group);
    }

    int pastAdverbs(int from) {
        int i = from;
        while (i < tokens.size()
                && (tokens.get(i).is("ADV") && groupAt(i) == null
                        || Inversion.isMark(tokens.get(i)))) {
            i++;
        }
        return i;
    }

    /** "…, accused of fraud, said": whether a verb without a subject follows the next comma. */
    boolean closesAside(VerbGroup group) {
        for (int i = group.head() + 1; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals(",")) {
                VerbGroup next = groupAt(pastAdverbs(i + 1));
                if (next != null && next.isFinite()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Accused of", "followed by": a past form without an object. */
    boolean isIntransitive(VerbGroup group) {
        int next = group.head() + 1;
        return next >= tokens.size()
                || tokens.get(next).is("ADP")
                || tokens.get(next).is("PUNCT")
                || tokens.get(next).text().equals("to");
    }

    /** Whether a full clause begins at a place: a noun phrase, and its verb before any mark. */
    boolean isClause(int from) {
        boolean nominal = false;
        for (int i = from; i < Math.min(tokens.size(), from + AHEAD); i++) {
            VerbGroup group = at[i];
            Token token = tokens.get(i);
            if (group != null && group.isFinite() && !isReduced(group)) {
                return nominal;
            }
            boolean leads =
                    token.is("PUNCT") && !LIGHT_MARKS.contains(token.text())
                            || token.is("SCONJ")
                            || LEADING.contains(token.text())
                            || token.is("CCONJ") && groupAt(i + 1) != null;
            if (leads) {
                return false;
            }
            nominal |= isNominal(token);
        }
        return false;
    }

    /** Whether two verbs have the like tense. */
    boolean isAlike(Proposition proposition, VerbGroup group) {
        VerbGroup other = proposition.verb();
        boolean shared =
                other != null
                        && other.begin() < other.head()
                        && group.begin() == group.head()
                        && group.form() == VerbGroup.Form.PAST
                        && tokens.get(other.begin()).lemma().matches("have|be");
        return shared || other != null && tense(other) == tense(group);
    }

    private char tense(VerbGroup group) {
        Token first = tokens.get(group.begin());
        String word = NameRuns.lower(first);
        if (Course.isModal(first)) {
            return 'm';
        }
        if (first.is("AUX")) {
            return word.matches("was|were|had|did") ? 'p' : 's';
        }
        return group.form() == VerbGroup.Form.PAST ? 'p' : 's';
    }

    boolean isBare(VerbGroup group) {
        Token first = tokens.get(group.begin());
        return first.is("VERB") && first.lemma().equalsIgnoreCase(first.text());
    }

    /** Whether the verb before is an infinitive: "to meet and discuss". */
    boolean endsInfinitive(VerbGroup group, int from) {
        for (int i = group.begin() - 1; i >= Math.max(0, from - 1); i--) {
            VerbGroup before = at[i];
            if (before != null) {
                return before.form() == VerbGroup.Form.INFINITIVE;
            }
        }
        return false;
    }

    /** What a word that leads a clause opens, or null where it leads none. */
    Proposition.@Nullable Form opens(int i, String word) {
        return ClauseWords.opens(tokens, this, i, word);
    }

    /** Whether the leading word is itself the subject: "what happened". */
    boolean isSubject(int i, Proposition.Form form) {
        return form == Proposition.Form.CONTENT
                && groupAt(i + 1) != null
                && !NameRuns.lower(tokens.get(i)).matches("that|whether|if|how|why|where|when");
    }
}
