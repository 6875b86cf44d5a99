package crossread.analysis.claim;

import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Mention;
import crossread.model.RoleAspect;
import crossread.model.Span;
import crossread.model.Tenure;
import crossread.model.Value.RoleValue;

import java.util.List;

/** What sentences say of people they mean by a pronoun, a title or a description. */
final class RoleDescriptions {
    /** Tokens between "his" and "as": "his long lifetime of public service as". */
    private static final int SERVICE = 8;

    private final RoleSearch search;
    private final Names names;
    private final Referents referents;

    RoleDescriptions(RoleSearch search) {
        this.search = search;
        this.names = search.names();
        this.referents = search.referents();
    }

    /** What pronouns and descriptions say: "he works as an analyst", "the second-term mayor". */
    void sentence(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String word = NameRuns.lower(tokens.get(i));
            if (word.equals("he") || word.equals("she")) {
                Person person = names.named(referents.nameOf(tokens.get(i).span()));
                if (person != null) {
                    search.complement(sentence, person, i + 1);
                }
            } else if (word.equals("his") || word.equals("her")) {
                service(sentence, i);
            } else if (word.equals("the") && isParty(tokens, i + 1)) {
                partisan(sentence, i);
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
        end = RolePhrases.backToRole(tokens, at + 1, end);
        String head = tokens.get(end - 1).text();
        if (end == at + 1 || !RoleWords.isRole(head)) {
            return;
        }
        boolean owned = !NameRuns.lower(tokens.get(at)).equals("the");
        if (owned) {
            owned(sentence, at, end);
        } else if (end - at > 2) {
            String name = referents.nameOf(tokens.get(at).span().cover(tokens.get(end - 1).span()));
            Person person = names.named(name);
            Person titled =
                    person == null
                            ? names.named(referents.titled(head, tokens.get(at).span().begin()))
                            : person;
            if (titled != null) {
                search.add(titled, sentence, at + 1, end, null);
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
        String role = RoleWords.full(search.text(tokens, at + 1, end)) + " of " + owner.name();
        Span span =
                owner.spans().stream()
                        .filter(each -> each.overlaps(tokens.get(at - 1).span()))
                        .findFirst()
                        .orElse(tokens.get(at).span());
        search.addValue(
                sentence,
                span.cover(tokens.get(end - 1).span()),
                new RoleValue(role, role, RoleWords.aspect(role), Tenure.CURRENT));
    }

    /** "His service as mayor", "her years as a judge". */
    private void service(Sentence sentence, int owner) {
        List<Token> tokens = sentence.tokens();
        int as = owner + 1;
        while (as < Math.min(tokens.size(), owner + SERVICE)
                && !tokens.get(as).text().equals("as")) {
            as++;
        }
        boolean noun = as < tokens.size() && as > owner + 1 && tokens.get(as - 1).is("NOUN");
        if (!noun || !tokens.get(as).text().equals("as")) {
            return;
        }
        Person person = names.named(referents.nameOf(tokens.get(owner).span()));
        int end = RolePhrases.phraseEnd(tokens, as + 1);
        if (person != null && end > as + 1) {
            search.add(person, sentence, as + 1, end, null);
            search.coordinated(sentence, person, end);
        }
    }

    /** Whether a place and a party stand at a token, and nothing that they belong to. */
    private static boolean isParty(List<Token> tokens, int at) {
        int end = at;
        while (end < tokens.size() && NameRuns.isCapital(tokens.get(end)) && end < at + 4) {
            end++;
        }
        return end > at + 1
                && RoleWords.isParty(tokens.get(end - 1).text())
                && (end == tokens.size() || !tokens.get(end).is("NOUN"));
    }

    /** "The Texas Republican": who is said to be one elsewhere. */
    private void partisan(Sentence sentence, int at) {
        List<Token> tokens = sentence.tokens();
        int end = at + 1;
        while (end < tokens.size() && NameRuns.isCapital(tokens.get(end))) {
            end++;
        }
        RoleValue party = RoleText.of("", search.text(tokens, at + 1, end), RoleAspect.PARTY);
        for (Mention mention : List.copyOf(search.found())) {
            RoleValue value = (RoleValue) mention.value();
            Person person = value.role().equals(party.role()) ? names.named(value.person()) : null;
            if (person != null) {
                search.add(person, sentence, at + 1, end, RoleAspect.PARTY);
                return;
            }
        }
    }
}
