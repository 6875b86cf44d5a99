package crossread.analysis.claim;

import crossread.analysis.claim.NameRuns.Run;
import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Attribution;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.RoleAspect;
import crossread.model.Span;
import crossread.model.Tenure;
import crossread.model.Value.RoleValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds what people are: titles before their names, phrases beside them, what "is" says of them,
 * their ages, homes and parties. A role that an article repeats is found once, where it stands
 * first.
 */
final class RoleFinder implements MentionFinder {
    @Override
    public List<Mention> find(Reading reading) {
        Search search = new Search(reading, Names.of(reading));
        NameRuns.of(reading).forEach(search::run);
        reading.annotated().sentences().forEach(search::sentence);
        return once(search.found);
    }

    /**
     * Each role of a person once; a bare title adds nothing to a fuller one with the same tenure.
     */
    private static List<Mention> once(List<Mention> all) {
        List<Mention> kept = new ArrayList<>();
        Map<String, List<RoleValue>> seen = new HashMap<>();
        all.sort(Comparator.comparing(Mention::span));
        for (Mention mention : all) {
            RoleValue value = (RoleValue) mention.value();
            List<RoleValue> before = seen.computeIfAbsent(value.person(), key -> new ArrayList<>());
            if (before.stream().noneMatch(other -> covers(other, value))) {
                before.add(value);
                kept.add(mention);
            }
        }
        return kept;
    }

    private static boolean covers(RoleValue fuller, RoleValue value) {
        String longer = " " + fuller.role().toLowerCase(Locale.ROOT) + " ";
        String shorter = " " + value.role().toLowerCase(Locale.ROOT) + " ";
        return fuller.tenure() == value.tenure() && longer.contains(shorter);
    }

    /** Collects the roles of one article. */
    private static final class Search {
        private final Reading reading;
        private final Names names;
        private final Referents referents;
        private final List<Mention> found = new ArrayList<>();

        Search(Reading reading, Names names) {
            this.reading = reading;
            this.names = names;
            this.referents = new Referents(reading, names);
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
            addValue(
                    run.sentence(), span, RoleText.of(person.name(), role, RoleWords.aspect(role)));
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
                add(person, sentence, from, end, null);
            }
        }

        /** Whether another person is named in the phrase, so that it is a list. */
        private boolean holdsOther(List<Token> tokens, int from, int end) {
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

        private void complement(Sentence sentence, Person person, int at) {
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
            }
        }

        /**
         * What pronouns and descriptions say: "he works as an analyst", "the second-term mayor".
         */
        void sentence(Sentence sentence) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i + 1 < tokens.size(); i++) {
                String word = NameRuns.lower(tokens.get(i));
                if (word.equals("he") || word.equals("she")) {
                    Person person = names.named(referents.nameOf(tokens.get(i).span()));
                    if (person != null) {
                        complement(sentence, person, i + 1);
                    }
                } else if (word.equals("the") || i > 0 && tokens.get(i).text().matches("[’']s?")) {
                    description(sentence, i);
                }
            }
        }

        private void description(Sentence sentence, int at) {
            List<Token> tokens = sentence.tokens();
            int end = at + 1;
            while (end < tokens.size()
                    && (tokens.get(end).is("ADJ")
                            || tokens.get(end).is("NOUN")
                            || tokens.get(end).text().equals("-"))
                    && end - at < 6) {
                end++;
            }
            String head = tokens.get(end - 1).text();
            if (end == at + 1 || !RoleWords.isRole(head)) {
                return;
            }
            boolean owned = !NameRuns.lower(tokens.get(at)).equals("the");
            if (owned) {
                owned(sentence, at, end);
            } else if (end - at > 2) {
                String name =
                        referents.nameOf(tokens.get(at).span().cover(tokens.get(end - 1).span()));
                Person person = names.named(name);
                Person titled =
                        person == null
                                ? names.named(referents.titled(head, tokens.get(at).span().begin()))
                                : person;
                if (titled != null) {
                    add(titled, sentence, at + 1, end, null);
                }
            }
        }

        /** "Roe's lawyer" with no name beside it: somebody known by that alone. */
        private void owned(Sentence sentence, int at, int end) {
            List<Token> tokens = sentence.tokens();
            Person owner = names.at(tokens.get(at - 1).span());
            boolean named =
                    end < tokens.size()
                            && (NameRuns.isCapital(tokens.get(end))
                                    || tokens.get(end).text().matches(",|of"));
            if (owner == null || named) {
                return;
            }
            String role = RoleWords.full(text(tokens, at + 1, end)) + " of " + owner.name();
            Span span =
                    owner.spans().stream()
                            .filter(each -> each.overlaps(tokens.get(at - 1).span()))
                            .findFirst()
                            .orElse(tokens.get(at).span());
            addValue(
                    sentence,
                    span.cover(tokens.get(end - 1).span()),
                    new RoleValue(role, role, RoleWords.aspect(role), Tenure.CURRENT));
        }

        private void add(
                Person person, Sentence sentence, int from, int to, @Nullable RoleAspect aspect) {
            List<Token> tokens = sentence.tokens();
            String role = text(tokens, from, to);
            RoleAspect kind = aspect == null ? RoleWords.aspect(role) : aspect;
            String words = kind == RoleAspect.AGE ? role + " years old" : role;
            addValue(sentence, span(tokens, from, to), RoleText.of(person.name(), words, kind));
        }

        private void addValue(Sentence sentence, Span span, RoleValue value) {
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

        private String text(List<Token> tokens, int from, int to) {
            return span(tokens, from, to).in(reading.text());
        }

        private static Span span(List<Token> tokens, int from, int to) {
            return tokens.get(from).span().cover(tokens.get(to - 1).span());
        }
    }
}
