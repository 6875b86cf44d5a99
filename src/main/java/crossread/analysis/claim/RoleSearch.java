package crossread.analysis.claim;

import crossread.analysis.claim.NameRuns.Run;
import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Attribution;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.RoleAspect;
import crossread.model.Span;
import crossread.model.Value.RoleValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Collects the roles that stand beside the names of one article. */
final class RoleSearch {
    /** Roles that one list may have beyond the first. */
    private static final int LISTED = 4;

    private final Reading reading;
    private final Names names;
    private final Referents referents;
    private final List<Mention> found = new ArrayList<>();

    RoleSearch(Reading reading, Names names) {
        this.reading = reading;
        this.names = names;
        this.referents = new Referents(reading, names, QuotedText.of(reading));
    }

    Names names() {
        return names;
    }

    Referents referents() {
        return referents;
    }

    List<Mention> found() {
        return found;
    }

    void run(Run run) {
        Person person = names.at(run.span());
        if (person == null) {
            return;
        }
        List<Token> tokens = run.sentence().tokens();
        int name = run.from() + run.titles().size();
        int party = RoleDetails.partyEnd(tokens, run.end());
        title(run, person, name, party);
        RoleDetails.of(tokens, run.end())
                .forEach(
                        detail ->
                                add(
                                        person,
                                        run.sentence(),
                                        detail.from(),
                                        detail.to(),
                                        detail.aspect()));
        apposition(run.sentence(), person, RoleDetails.afterDetails(tokens, run.end()));
        apposedBefore(run, person);
        copula(run.sentence(), person, run.end());
    }

    private void title(Run run, Person person, int name, int party) {
        List<Token> tokens = run.sentence().tokens();
        int start = RolePhrases.titleStart(tokens, name, run.from());
        while (start < name && RoleWords.isHonorific(tokens.get(start).text())) {
            start++;
        }
        if (start >= name || onlyHonorific(tokens, start, name)) {
            return;
        }
        String role = text(tokens, start, name);
        Span span = span(tokens, start, Math.max(run.end(), party));
        addValue(run.sentence(), span, RoleText.of(person.name(), role, RoleWords.aspect(role)));
    }

    private static boolean onlyHonorific(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream()
                .allMatch(token -> RoleWords.isHonorific(token.text()));
    }

    /** "John Roe, a former pilot,". */
    private void apposition(Sentence sentence, Person person, int comma) {
        List<Token> tokens = sentence.tokens();
        if (comma + 1 >= tokens.size() || !tokens.get(comma).text().equals(",")) {
            return;
        }
        int from = comma + 1;
        Token first = tokens.get(from);
        boolean opens =
                first.is("DET")
                        || first.is("NOUN")
                        || first.is("ADJ")
                        || first.is("PROPN")
                        || first.is("PRON")
                        || NameRuns.isCapital(first);
        int end = opens ? RolePhrases.phraseEnd(tokens, from) : from;
        if (end > from && !holdsOther(tokens, from, end) && closes(tokens, end)) {
            add(person, sentence, from, RolePhrases.withState(tokens, end), null);
        }
    }

    /** Whether another person is named in the phrase, so that it is a list. */
    boolean holdsOther(List<Token> tokens, int from, int end) {
        boolean linked = false;
        for (int i = from; i < end; i++) {
            Person other = names.at(tokens.get(i).span());
            boolean owner = i + 1 < tokens.size() && tokens.get(i + 1).text().matches("[’']s?");
            boolean modifier = i + 1 < end && tokens.get(i + 1).is("NOUN");
            if (other != null && !owner && !linked && !modifier) {
                return true;
            }
            linked |=
                    tokens.get(i)
                            .text()
                            .matches(
                                    tokens.get(from).is("DET")
                                            ? "of|for|to|with|by"
                                            : "for|to|with|by");
        }
        return false;
    }

    private static boolean closes(List<Token> tokens, int end) {
        return end >= tokens.size()
                || tokens.get(end).is("PUNCT")
                || tokens.get(end)
                        .text()
                        .matches("who|whose|that|which|where|and|to|from|on|in|at|with|as|but");
    }

    /** "his former aide, Jane Roe,". */
    private void apposedBefore(Run run, Person person) {
        List<Token> tokens = run.sentence().tokens();
        int comma = run.from() - 1;
        boolean closed =
                run.end() >= tokens.size()
                        || tokens.get(run.end()).is("PUNCT")
                        || tokens.get(run.end()).text().equals("of");
        if (comma < 1
                || !run.titles().isEmpty()
                || !tokens.get(comma).text().equals(",")
                || !closed
                || run.name().size() < 2) {
            return;
        }
        int start = RolePhrases.phraseStart(tokens, comma);
        boolean own = start < comma && names.at(tokens.get(comma - 1).span()) == null;
        boolean ownedOrTitled = start < comma && RolePhrases.hasRole(tokens, start, comma);
        if (ownedOrTitled
                && (own
                        || tokens.subList(start, comma).stream()
                                .anyMatch(token -> token.text().equals("for")))) {
            add(person, run.sentence(), start, comma, null);
        }
    }

    /** "Roe is a registered voter", "Roe, who became governor". */
    private void copula(Sentence sentence, Person person, int from) {
        List<Token> tokens = sentence.tokens();
        int at = from;
        if (at + 1 < tokens.size()
                && tokens.get(at).text().equals(",")
                && tokens.get(at + 1).text().equals("who")) {
            at += 2;
        } else if (at < tokens.size() && tokens.get(at).text().equals("who")) {
            at++;
        }
        complement(sentence, person, at);
    }

    void complement(Sentence sentence, Person person, int at) {
        List<Token> tokens = sentence.tokens();
        int i = at;
        while (i < tokens.size()
                && (tokens.get(i).is("ADV")
                        || tokens.get(i).text().matches("has|have|had|will|also"))) {
            i++;
        }
        if (i >= tokens.size()) {
            return;
        }
        String lemma = tokens.get(i).lemma();
        boolean as =
                i + 1 < tokens.size()
                        && tokens.get(i + 1).text().equals("as")
                        && lemma.matches("serve|work|act|resign|retire");
        boolean being = lemma.matches("be|become|remain") && !tokens.get(i).is("PUNCT");
        int from = as ? i + 2 : i + 1;
        if (!as && !being
                || from >= tokens.size()
                || tokens.get(from).text().matches("not|n't|n’t")) {
            return;
        }
        int end = RolePhrases.phraseEnd(tokens, from);
        boolean noun =
                end > from
                        && (tokens.get(from).is("DET")
                                || as
                                || RoleWords.isRole(tokens.get(end - 1).text()));
        if (noun && !holdsOther(tokens, from, end)) {
            add(person, sentence, from, end, null);
            coordinated(sentence, person, end);
        }
    }

    /** The roles that a list goes on with: "…, a pilot and a self-described artist". */
    void coordinated(Sentence sentence, Person person, int end) {
        List<Token> tokens = sentence.tokens();
        int from = RolePhrases.nextOfList(tokens, end);
        for (int i = 0; i < LISTED && from > 0; i++) {
            int next = RolePhrases.phraseEnd(tokens, from);
            if (next == from || holdsOther(tokens, from, next) || !closes(tokens, next)) {
                return;
            }
            add(person, sentence, from, next, null);
            from = RolePhrases.nextOfList(tokens, next);
        }
    }

    void add(Person person, Sentence sentence, int from, int to, @Nullable RoleAspect aspect) {
        List<Token> tokens = sentence.tokens();
        String role = text(tokens, from, to);
        RoleAspect kind = aspect == null ? RoleWords.aspect(role) : aspect;
        String words = kind == RoleAspect.AGE ? role + " years old" : role;
        addValue(sentence, span(tokens, from, to), RoleText.of(person.name(), words, kind));
    }

    void addValue(Sentence sentence, Span span, RoleValue value) {
        if (!value.role().isBlank()) {
            found.add(
                    new Mention(
                            Kind.ROLE,
                            span,
                            sentence.span(),
                            value.person(),
                            null,
                            value,
                            Attribution.ARTICLE,
                            false));
        }
    }

    String text(List<Token> tokens, int from, int to) {
        return span(tokens, from, to).in(reading.text());
    }

    static Span span(List<Token> tokens, int from, int to) {
        return tokens.get(from).span().cover(tokens.get(to - 1).span());
    }
}
