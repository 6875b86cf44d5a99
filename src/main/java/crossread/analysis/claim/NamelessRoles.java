package crossread.analysis.claim;

import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Mention;
import crossread.model.RoleAspect;
import crossread.model.Span;
import crossread.model.Value.RoleValue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * People whom an article calls by what they are and not by name: "a spokesman for the ministry",
 * "the U.S. attorney in Brooklyn", "a man in his 50s". Who is only one of many ("officials") is
 * none.
 */
final class NamelessRoles {
    private static final int LONGEST = 12;
    private static final Set<String> PEOPLE =
            Set.of(
                    "man",
                    "woman",
                    "boy",
                    "girl",
                    "male",
                    "female",
                    "teenager",
                    "suspect",
                    "gunman");
    private static final Set<String> BELONGING = Set.of("of", "for");
    private static final Set<String> PLACES = Set.of("in", "at", "from");

    private final RoleSearch search;

    /** Begins and ends of the roles found beside names. */
    private final TreeMap<Integer, Integer> taken = new TreeMap<>();

    /** Offices that somebody named holds, so that "the president" is nobody new. */
    private final Set<String> held = new HashSet<>();

    NamelessRoles(RoleSearch search) {
        this.search = search;
        for (Mention role : search.found()) {
            taken.merge(role.span().begin(), role.span().end(), Math::max);
            RoleValue value = (RoleValue) role.value();
            if (value.aspect() == RoleAspect.OFFICE) {
                held.add(value.role());
            }
        }
    }

    void sentence(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int done = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i >= done && isHead(tokens, i)) {
                int begin = begin(tokens, i);
                int end = end(tokens, i);
                if (isSomebody(tokens, begin, i, end) && isFree(tokens, begin, end)) {
                    add(sentence, begin, i, end);
                    done = end;
                }
            }
        }
    }

    /** A noun that says what somebody is, with no name right behind it. */
    private static boolean isHead(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean noun = token.is("NOUN") || token.is("PROPN") || token.is("ADJ");
        boolean role =
                RoleWords.isRole(token.text()) && !RoleWords.isParty(token.text())
                        || PEOPLE.contains(token.text());
        if (!noun || !role || RoleWords.isHonorific(token.text())) {
            return false;
        }
        if (i + 1 >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(i + 1);
        boolean goesOn =
                next.is("NOUN")
                        || NameRuns.isCapital(next)
                        || next.text().equals("-")
                        || next.text().matches("[’']s?");
        return !goesOn;
    }

    private static int begin(List<Token> tokens, int head) {
        int begin = head;
        while (begin > 0 && head - begin < LONGEST && isModifier(tokens.get(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static boolean isModifier(Token token) {
        return token.is("NOUN")
                || token.is("PROPN")
                || token.is("ADJ")
                || token.text().equals("-")
                || token.text().matches("[’']s?")
                || token.text().contains("-") && Character.isLetter(token.text().charAt(0));
    }

    /**
     * Past "for the Ministry of Works" and, behind an office, "in Brooklyn"; where somebody at work
     * is may belong to what is told.
     */
    private static int end(List<Token> tokens, int head) {
        boolean worker = RoleWords.aspect(tokens.get(head).text()) == RoleAspect.OCCUPATION;
        boolean placed =
                !worker
                        || PEOPLE.contains(tokens.get(head).text())
                        || tokens.get(head).text().startsWith("official");
        int end = head + 1;
        while (end + 1 < tokens.size()
                && end - head < LONGEST
                && (BELONGING.contains(tokens.get(end).text())
                        || placed && PLACES.contains(tokens.get(end).text()))) {
            int next = end + 1;
            while (next < tokens.size()
                    && next - end < LONGEST
                    && (isModifier(tokens.get(next))
                            || tokens.get(next).is("DET")
                            || tokens.get(next).is("NUM")
                            || tokens.get(next).text().matches("his|her|their|its"))) {
                next++;
            }
            boolean noun =
                    tokens.get(next - 1).is("NOUN") || NameRuns.isCapital(tokens.get(next - 1));
            if (next == end + 1 || !noun) {
                break;
            }
            end = next;
        }
        return end;
    }

    /**
     * Whether somebody is meant: a single person told from others by more than the noun, or newly
     * brought in by "a"; of several, those that a name or place tells apart.
     */
    private static boolean isSomebody(List<Token> tokens, int begin, int head, int end) {
        String word = NameRuns.lower(tokens.get(head));
        boolean several = word.endsWith("s") && !word.endsWith("ss") || word.endsWith("men");
        boolean named =
                tokens.subList(begin, head).stream().anyMatch(NameRuns::isCapital)
                        || tokens.subList(Math.min(head + 1, end), end).stream()
                                .anyMatch(NameRuns::isCapital);
        String before = begin == 0 ? "" : NameRuns.lower(tokens.get(begin - 1));
        boolean brought = before.matches("an?|another");
        if (before.equals("as")) {
            return false;
        }
        boolean told = head > begin || end > head + 1;
        if (PEOPLE.contains(word)) {
            return !several && (named || end > head + 1) && (brought || before.equals("the"));
        }
        return several ? named : brought || told && (before.equals("the") || named);
    }

    /** Whether no role was found there yet, and nobody is named within or right behind a comma. */
    private boolean isFree(List<Token> tokens, int begin, int end) {
        Span span = tokens.get(begin).span().cover(tokens.get(end - 1).span());
        boolean named = false;
        for (int i = begin; i < end; i++) {
            named |= search.names().at(tokens.get(i).span()) != null;
        }
        boolean apposed =
                end + 1 < tokens.size()
                        && tokens.get(end).text().equals(",")
                        && search.names().at(tokens.get(end + 1).span()) != null;
        Integer before = taken.lowerKey(span.end());
        boolean found = before != null && taken.getOrDefault(before, 0) > span.begin();
        return !named && !apposed && !found;
    }

    private void add(Sentence sentence, int begin, int head, int end) {
        List<Token> tokens = sentence.tokens();
        String words = search.text(tokens, begin, end);
        RoleAspect aspect = RoleWords.aspect(search.text(tokens, begin, head + 1));
        String person = RoleText.of("", search.text(tokens, begin, head + 1), aspect).role();
        boolean known = begin > 0 && tokens.get(begin - 1).text().equalsIgnoreCase("the");
        if (known && held.contains(person)) {
            return;
        }
        RoleValue value = RoleText.of(person, words, aspect);
        Span span = tokens.get(begin).span().cover(tokens.get(end - 1).span());
        search.addValue(sentence, span, value);
    }
}
