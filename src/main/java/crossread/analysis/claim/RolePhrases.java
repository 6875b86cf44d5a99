package crossread.analysis.claim;

import crossread.analysis.language.Token;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where the words of a role begin and end around a name. */
final class RolePhrases {
    private static final Set<String> INNER =
            Set.of("of", "for", "in", "at", "to", "with", "and", "on");
    private static final Set<String> ENDS =
            Set.of(
                    "who", "that", "which", "whose", "where", "when", "but", "as", "said", "says",
                    "told");
    private static final int LONGEST = 18;

    private RolePhrases() {}

    /** Where the title that ends right before a name begins; the same place where there is none. */
    static int titleStart(List<Token> tokens, int name, int runStart) {
        int start = runStart;
        boolean titled =
                tokens.subList(runStart, name).stream()
                        .anyMatch(token -> RoleWords.isRole(token.text()));
        boolean of =
                start > 1
                        && start < name
                        && !titled
                        && tokens.get(start - 1).text().equals("of")
                        && RoleWords.isRole(tokens.get(start - 2).text());
        if (of) {
            start -= 2;
        } else if (start > 0 && name > 0 && !endsInRole(tokens, name)) {
            return name;
        }
        while (start > 0
                && name - start < LONGEST
                && isModifier(tokens.get(start - 1))
                && !changesCase(tokens.get(start - 1), tokens.get(start))) {
            start--;
        }
        return hasRole(tokens, start, name) ? start : name;
    }

    private static boolean endsInRole(List<Token> tokens, int name) {
        Token last = tokens.get(name - 1);
        return RoleWords.isRole(last.text())
                || RoleWords.isHonorific(last.text())
                || last.is("NOUN") && RoleWords.mayBeRole(last.text());
    }

    /** "explosives Police Commissioner": the noun before the capitals is no part of the title. */
    private static boolean changesCase(Token before, Token after) {
        boolean lower = Character.isLowerCase(before.text().charAt(0));
        boolean noun = before.is("NOUN") && !RoleWords.isRole(before.text());
        return lower && noun && NameRuns.isCapital(after);
    }

    private static boolean isModifier(Token token) {
        String lower = token.text().toLowerCase(Locale.ROOT);
        boolean hyphen = lower.equals("-");
        return hyphen
                || lower.equals("former")
                || lower.equals("then")
                || (token.is("NOUN") || token.is("ADJ") || token.is("PROPN"))
                        && !lower.matches("[\\p{Punct}“”]+")
                || NameRuns.isCapital(token)
                        && !token.is("ADP")
                        && !token.is("SCONJ")
                        && !token.is("PRON")
                        && !token.is("DET")
                        && !token.is("ADV");
    }

    /** Whether the words hold a role; the last of them may be one that is only built like one. */
    static boolean hasRole(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (RoleWords.isRole(tokens.get(i).text())) {
                return true;
            }
        }
        return to - from > 0
                && tokens.get(to - 1).is("NOUN")
                && RoleWords.mayBeRole(tokens.get(to - 1).text());
    }

    /**
     * End of the noun phrase that begins at a token: before a comma, a relative pronoun or a verb;
     * the begin itself where it holds no role.
     */
    static int phraseEnd(List<Token> tokens, int from) {
        int end = from;
        int head = -1;
        while (end < tokens.size() && end - from < LONGEST && !isEnd(tokens, end)) {
            boolean role =
                    RoleWords.isRole(tokens.get(end).text())
                            || tokens.get(end).is("NOUN")
                                    && RoleWords.mayBeRole(tokens.get(end).text());
            head = role && head < 0 ? end : head;
            end++;
        }
        while (end > from
                && (INNER.contains(tokens.get(end - 1).text())
                        || tokens.get(end - 1).is("DET")
                        || tokens.get(end - 1).is("ADV"))) {
            end--;
        }
        return head < 0 ? from : end;
    }

    private static boolean isEnd(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String word = token.text();
        if (word.equals("-") || word.equals("’") || word.equals("'") || RoleWords.isRole(word)) {
            return false;
        }
        boolean participle =
                token.is("VERB")
                        && i + 1 < tokens.size()
                        && word.endsWith("ed")
                        && (tokens.get(i + 1).is("NOUN")
                                || tokens.get(i + 1).is("PROPN")
                                || tokens.get(i + 1).is("ADJ")
                                || RoleWords.isRole(tokens.get(i + 1).text()));
        return token.is("PUNCT")
                || ENDS.contains(word)
                || (token.is("VERB") || token.is("AUX"))
                        && !participle
                        && !NameRuns.isCapital(token)
                || token.is("SCONJ");
    }

    /** Behind the last role of some words; their end where they hold none. */
    static int backToRole(List<Token> tokens, int from, int end) {
        for (int i = end; i > from; i--) {
            if (RoleWords.isRole(tokens.get(i - 1).text())) {
                return i;
            }
        }
        return end;
    }

    /** Where the words behind a comma or "and" begin that go on with a list of roles, or −1. */
    static int nextOfList(List<Token> tokens, int end) {
        int at = end;
        if (at < tokens.size() && tokens.get(at).text().equals(",")) {
            at++;
        }
        if (at < tokens.size() && tokens.get(at).text().equals("and")) {
            at++;
        }
        return at == end || at >= tokens.size() ? -1 : at;
    }

    /** Past ", Ohio" behind a phrase that ends in a place. */
    static int withState(List<Token> tokens, int end) {
        boolean place =
                end + 1 < tokens.size()
                        && end > 1
                        && tokens.get(end).text().equals(",")
                        && NameRuns.isCapital(tokens.get(end - 1))
                        && tokens.get(end - 2).is("ADP");
        if (!place) {
            return end;
        }
        int last = end + 1;
        while (last < tokens.size() && NameRuns.isCapital(tokens.get(last)) && last < end + 3) {
            last++;
        }
        if (last == end + 1) {
            return end;
        }
        StringBuilder name = new StringBuilder();
        for (int i = end + 1; i < last; i++) {
            name.append(i == end + 1 ? "" : " ").append(tokens.get(i).text());
        }
        boolean closed = last == tokens.size() || tokens.get(last).is("PUNCT");
        return closed && PartyText.isState(name.toString()) ? last : end;
    }

    /** Where the noun phrase that ends before a token begins. */
    static int phraseStart(List<Token> tokens, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST) {
            Token token = tokens.get(start - 1);
            String word = token.text();
            boolean inner = INNER.contains(word) && !word.equals("and") && start < end && start > 1;
            boolean part = word.matches("[’']s?");
            boolean article =
                    token.is("DET") || token.is("PRON") && word.matches("(?i)his|her|their|its");
            if (!inner && !part && !article && !isModifier(token) && !token.is("NUM")) {
                break;
            }
            start--;
            if (article
                    && !(start > 0
                            && INNER.contains(
                                    tokens.get(start - 1).text().toLowerCase(Locale.ROOT)))) {
                break;
            }
        }
        while (start < end && tokens.get(start).is("ADP")) {
            start++;
        }
        return hasRole(tokens, start, end) ? start : end;
    }
}
