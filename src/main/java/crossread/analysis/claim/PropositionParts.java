package crossread.analysis.claim;

import crossread.analysis.claim.Proposition.Form;
import crossread.analysis.language.Token;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The subject of a clause, who else takes part in it, and what it says of them. */
final class PropositionParts {
    private static final int DEPTH = 12;
    private static final Set<String> NONE =
            Set.of("no", "none", "nobody", "nothing", "neither", "few");
    private static final Set<String> DENIALS =
            Set.of(
                    "not", "n't", "n’t", "never", "neither", "nor", "no", "none", "nobody",
                    "nothing");
    private static final Set<String> DENYING = Set.of("deny", "dispute", "refute", "rebut");
    private static final Set<String> STRONG = Set.of(";", ":", "—", "–", "--", "―", "-");
    private static final Set<String> LENGTHS =
            Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "time");
    private static final Set<String> SELVES = Set.of("himself", "herself", "itself", "themselves");

    private final List<Token> tokens;

    PropositionParts(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Who or what the clause is about, in the order of the text; none where it has no subject. */
    List<NounGroup> subjects(Proposition proposition) {
        return subjects(proposition, DEPTH);
    }

    private List<NounGroup> subjects(Proposition proposition, int depth) {
        VerbGroup verb = proposition.verb();
        Proposition before = proposition.before();
        Proposition parent = proposition.parent();
        if (depth == 0 || verb == null) {
            return List.of();
        }
        if (before != null) {
            return subjects(before, depth - 1);
        }
        List<NounGroup> own = own(proposition, verb);
        if (own.isEmpty() && proposition.is(Form.TAG)) {
            NounGroup speaker = NounGroup.at(tokens, verb.head() + 1, tokens.size());
            return speaker == null ? List.of() : List.of(speaker);
        }
        if (own.isEmpty() && proposition.is(Form.RELATIVE)) {
            NounGroup antecedent = antecedent(proposition);
            return antecedent == null ? List.of() : List.of(antecedent);
        }
        if (own.isEmpty() && proposition.is(Form.PARTICIPIAL) && parent != null) {
            return subjects(parent, depth - 1);
        }
        boolean there =
                !own.isEmpty() && NameRuns.lower(tokens.get(own.getFirst().head())).equals("there");
        return there ? List.of() : own;
    }

    /** The name of who says what a clause tells, or null. */
    @Nullable NounGroup reporter(Proposition proposition) {
        for (Proposition each = proposition; each != null; each = each.parent()) {
            Proposition parent = each.parent();
            List<NounGroup> saying =
                    each.is(Form.CONTENT) && parent != null ? subjects(parent) : List.of();
            if (saying.size() == 1 && tokens.get(saying.getFirst().head()).is("PROPN")) {
                return saying.getFirst();
            }
        }
        return null;
    }

    private List<NounGroup> own(Proposition proposition, VerbGroup verb) {
        List<NounGroup> found = new ArrayList<>();
        int i = proposition.open();
        boolean joined = true;
        boolean led = false;
        boolean listed = false;
        while (i < verb.begin()) {
            Proposition child = proposition.childAt(i);
            Token token = tokens.get(i);
            NounGroup group = child == null ? NounGroup.at(tokens, i, verb.begin()) : null;
            if (child != null) {
                i = Math.max(i + 1, child.end());
                joined = false;
            } else if (token.is("ADP") || token.text().equals("to")) {
                NounGroup behind = NounGroup.at(tokens, i + 1, verb.begin());
                i = behind == null ? i + 1 : behind.end();
                led = found.isEmpty();
                listed |= led;
            } else if (group != null) {
                boolean day = isTime(group) && group.end() < verb.begin();
                if (listed && !day && !led && isSubject(group, verb)) {
                    found.clear();
                }
                if (!day && !led && (found.isEmpty() || joined)) {
                    found.add(group);
                }
                i = group.end();
                joined = false;
            } else {
                i = pastAside(i, verb.begin(), found);
                joined = token.is("CCONJ") && ends(found, i) || found.isEmpty();
                led &= !token.text().equals(",");
                i++;
            }
        }
        return found;
    }

    /** Whether the verb follows a noun phrase with no comma in between, and a comma leads it. */
    private boolean isSubject(NounGroup group, VerbGroup verb) {
        boolean free =
                tokens.subList(group.end(), verb.begin()).stream()
                        .noneMatch(token -> token.is("PUNCT"));
        return free && group.begin() > 0 && tokens.get(group.begin() - 1).text().equals(",");
    }

    /** Whether the last of some phrases ends at a place. */
    private static boolean ends(List<NounGroup> found, int at) {
        return !found.isEmpty() && found.getLast().end() == at;
    }

    /** The dash that closes an aside; before a single dash nothing stands that takes part. */
    private int pastAside(int at, int limit, List<NounGroup> found) {
        int closing = STRONG.contains(tokens.get(at).text()) ? dashAfter(at, limit) : at;
        if (closing < 0 && limit > at + 1 && !isGlued(at)) {
            found.clear();
        }
        return Math.max(at, closing);
    }

    /** The dash that ends what another one began, or −1. */
    private int dashAfter(int from, int limit) {
        for (int i = from + 1; i < limit; i++) {
            if (tokens.get(i).text().equals(tokens.get(from).text()) && !isGlued(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isGlued(int i) {
        return i > 0 && tokens.get(i - 1).span().end() == tokens.get(i).span().begin();
    }

    /** What the noun before a relative clause stands for, or null. */
    @Nullable NounGroup antecedent(Proposition proposition) {
        int end = proposition.begin();
        while (end > 0 && tokens.get(end - 1).is("PUNCT")) {
            end--;
        }
        int from = end;
        while (from > 0 && end - from < DEPTH && isOfNoun(from - 1)) {
            from--;
            if (tokens.get(from).is("DET")
                    && !(from > 0 && tokens.get(from - 1).text().equals("of"))) {
                break;
            }
        }
        return from == end ? null : NounGroup.at(tokens, from, end);
    }

    private boolean isOfNoun(int i) {
        Token token = tokens.get(i);
        return switch (token.tag()) {
            case "NOUN", "PROPN", "ADJ", "DET", "NUM", "SYM" -> true;
            case "PRON" -> !ClauseSigns.NOMINATIVES.contains(NameRuns.lower(token));
            default ->
                    NounGroup.OWNERS.contains(token.text())
                            || token.text().equals("of")
                            || token.text().equals("-");
        };
    }

    /** The noun phrases behind the verb, those of other clauses left out. */
    List<NounGroup> others(Proposition proposition) {
        VerbGroup verb = proposition.verb();
        List<NounGroup> found = new ArrayList<>();
        int i = verb == null ? proposition.open() : verb.head() + 1;
        while (i < proposition.end()) {
            Proposition child = proposition.childAt(i);
            NounGroup group = child == null ? NounGroup.at(tokens, i, proposition.end()) : null;
            if (child != null) {
                i = Math.max(i + 1, child.end());
            } else if (group == null) {
                i++;
            } else {
                if (!isTime(group) && !SELVES.contains(NameRuns.lower(tokens.get(group.head())))) {
                    found.add(group);
                }
                i = group.end();
            }
        }
        boolean object = proposition.is(Form.RELATIVE) && !found.contains(antecedent(proposition));
        NounGroup antecedent = object ? antecedent(proposition) : null;
        if (antecedent != null && !subjects(proposition).contains(antecedent)) {
            found.add(antecedent);
        }
        return found;
    }

    private boolean isTime(NounGroup group) {
        Token head = tokens.get(group.head());
        boolean year = head.text().matches("(?:1[5-9]|20)\\d\\d");
        Token first = tokens.get(group.begin());
        boolean month = Named.MONTHS.contains(NameRuns.lower(first)) && NameRuns.isCapital(first);
        boolean dated = group.end() == group.begin() + 1 || tokens.get(group.begin() + 1).is("NUM");
        boolean dayOfMonth =
                first.is("NUM")
                        && group.end() == group.begin() + 1
                        && group.begin() > 0
                        && DayPhrases.isDay(tokens.get(group.begin() - 1));
        return DayPhrases.isDay(head)
                || LENGTHS.contains(head.lemma())
                || head.text().equals("day")
                || dayOfMonth
                || year && first.is("NUM")
                || month && dated;
    }

    /** The modal of its verb, or of the one it is joined to ("will stop and turn"); or null. */
    @Nullable String modality(Proposition proposition) {
        VerbGroup verb = proposition.verb();
        if (verb == null) {
            return null;
        }
        for (int i = verb.begin(); i <= verb.head(); i++) {
            if (Course.isModal(tokens.get(i))
                    || MODAL_FORMS.contains(tokens.get(i).lemma()) && tokens.get(i).is("AUX")) {
                return tokens.get(i).lemma().equals("will")
                        ? written(tokens.get(i))
                        : NameRuns.lower(tokens.get(i));
            }
        }
        Proposition before = proposition.before();
        boolean bare =
                before != null
                        && verb.begin() == verb.head()
                        && tokens.get(verb.head()).is("VERB")
                        && tokens.get(verb.head())
                                .lemma()
                                .equalsIgnoreCase(tokens.get(verb.head()).text());
        return bare && before != null ? modality(before) : null;
    }

    private static final Set<String> MODAL_FORMS = Set.of("will", "would", "can", "shall");

    private static String written(Token token) {
        String word = NameRuns.lower(token);
        return word.equals("would") ? word : "will";
    }

    /** Whether it is denied: by its verb, its subject, its object, or by who denies it. */
    boolean isNegated(Proposition proposition) {
        VerbGroup verb = proposition.verb();
        if (verb == null) {
            return false;
        }
        int end = Math.min(proposition.end(), verb.head() + 3);
        for (int i = verb.begin(); i < end; i++) {
            boolean behind = i > verb.head() && proposition.childAt(i) != null;
            if (!behind && DENIALS.contains(NameRuns.lower(tokens.get(i)))) {
                return !isOnly(i);
            }
        }
        for (NounGroup subject : subjects(proposition)) {
            if (NONE.contains(NameRuns.lower(tokens.get(subject.begin())))) {
                return true;
            }
        }
        return isDenied(proposition);
    }

    /** "Not only", "no longer" is one, "not least" is none. */
    private boolean isOnly(int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).text().matches("only|just|least|doubt");
    }

    /** "Denied that …". */
    private boolean isDenied(Proposition proposition) {
        Proposition parent = proposition.parent();
        VerbGroup verb = parent == null ? null : parent.verb();
        return proposition.is(Form.CONTENT)
                && verb != null
                && DENYING.contains(tokens.get(verb.head()).lemma())
                && proposition.begin() == verb.head() + 1;
    }
}
