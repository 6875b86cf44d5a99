package crossread.analysis.claim;

import crossread.analysis.language.Token;
import crossread.model.RoleAspect;

import java.util.ArrayList;
import java.util.List;

/** What stands right behind a name: age, home, party. */
final class RoleDetails {
    private static final String PARTY = "(?:R|D|I|Republican|Democrat)";

    private RoleDetails() {}

    /**
     * @param from first token
     * @param to one past the last token
     */
    record Detail(int from, int to, RoleAspect aspect) {}

    /** The details behind a name that ends before a token. */
    static List<Detail> of(List<Token> tokens, int end) {
        List<Detail> details = new ArrayList<>();
        int at = end;
        int party = partyEnd(tokens, at);
        if (party > at) {
            details.add(
                    new Detail(
                            at + 1,
                            tokens.get(at).text().equals("(") ? party - 1 : party,
                            RoleAspect.PARTY));
            at = party;
        }
        if (isAge(tokens, at)) {
            details.add(new Detail(at + 1, at + 2, RoleAspect.AGE));
            at += 2;
            boolean comma = at < tokens.size() && tokens.get(at).text().equals(",");
            at = comma ? at + 1 : at;
        }
        int home = homeEnd(tokens, at);
        if (home > at) {
            details.add(
                    new Detail(
                            at,
                            home,
                            at > end || state(tokens, home)
                                    ? RoleAspect.RESIDENCE
                                    : RoleAspect.OCCUPATION));
        }
        return details;
    }

    /** Past party and age: where the comma before an apposition stands. */
    static int afterDetails(List<Token> tokens, int end) {
        int at = Math.max(end, partyEnd(tokens, end));
        if (isAge(tokens, at)) {
            at += 2;
        }
        int home = homeEnd(tokens, at);
        return home > at ? home : at;
    }

    /**
     * End of "(R-Texas)", ", R-Texas" or ", Republican of Texas" behind a name; else the same
     * place.
     */
    static int partyEnd(List<Token> tokens, int end) {
        if (end + 1 >= tokens.size() || !tokens.get(end).text().matches("[(,]")) {
            return end;
        }
        String first = tokens.get(end + 1).text();
        if (!first.matches(PARTY + "(?:-.*)?")) {
            return end;
        }
        boolean bracket = tokens.get(end).text().equals("(");
        boolean of = end + 3 < tokens.size() && tokens.get(end + 2).text().equals("of");
        int i = end + 2;
        while (i < tokens.size() && i < end + 8) {
            String word = tokens.get(i).text();
            if (bracket && word.equals(")")) {
                return i + 1;
            }
            boolean part =
                    word.equals("-")
                            || word.equals(".") && bracket
                            || NameRuns.isCapital(tokens.get(i))
                            || of && word.equals("of");
            if (!part) {
                break;
            }
            i++;
        }
        boolean letter = first.length() == 1 && i == end + 2;
        return bracket || letter ? end : i;
    }

    private static boolean isAge(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.get(at).text().equals(",")
                && tokens.get(at + 1).text().matches("[1-9]\\d")
                && tokens.get(at + 2).is("PUNCT");
    }

    /** End of "of West Leeds" or "of Springfield, Ill."; the same place where there is none. */
    private static int homeEnd(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size() || !tokens.get(at).text().equals("of")) {
            return at;
        }
        int i = at + 1;
        if (tokens.get(i).text().equals("the")) {
            i++;
        }
        int first = i;
        while (i < tokens.size()
                && (NameRuns.isCapital(tokens.get(i)) || isInner(tokens, i, first))) {
            i++;
        }
        if (i == first) {
            return at;
        }
        boolean next =
                i + 1 < tokens.size()
                        && tokens.get(i).text().equals(",")
                        && NameRuns.isCapital(tokens.get(i + 1));
        return next
                        && i + 2 <= tokens.size()
                        && (i + 2 == tokens.size() || tokens.get(i + 2).is("PUNCT"))
                ? i + 2
                : i;
    }

    private static boolean isInner(List<Token> tokens, int i, int first) {
        boolean joint = tokens.get(i).text().matches("and|of|de|for|\\(") && i > first;
        boolean close = tokens.get(i).text().equals(")") && i > first;
        return close || joint && i + 1 < tokens.size() && NameRuns.isCapital(tokens.get(i + 1));
    }

    private static boolean state(List<Token> tokens, int end) {
        for (int i = end - 1; i > Math.max(0, end - 3); i--) {
            if (tokens.get(i).text().equals(",")) {
                return true;
            }
        }
        return false;
    }
}
