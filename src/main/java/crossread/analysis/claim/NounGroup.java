package crossread.analysis.claim;

import crossread.analysis.language.Token;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * A noun phrase, with what "of" joins to it: "the head of the firm".
 *
 * @param begin index of its first token
 * @param end one past its last token
 * @param head index of the noun that the rest of it describes
 */
record NounGroup(int begin, int end, int head) {
    private static final Set<String> WHOLE =
            Set.of(
                    "i",
                    "he",
                    "she",
                    "it",
                    "they",
                    "we",
                    "you",
                    "him",
                    "them",
                    "me",
                    "us",
                    "himself",
                    "herself",
                    "themselves",
                    "itself",
                    "everyone",
                    "everybody",
                    "someone",
                    "somebody",
                    "nobody",
                    "anyone",
                    "anybody",
                    "everything",
                    "nothing",
                    "something",
                    "anything",
                    "there",
                    "what");

    /** What follows the name of an owner. */
    static final Set<String> OWNERS = Set.of("’", "'", "’s", "'s");

    private static final Set<String> POSSESSIVES =
            Set.of("my", "your", "his", "her", "its", "our", "their");
    private static final Set<String> QUANTITIES =
            Set.of(
                    "all", "some", "both", "those", "these", "many", "most", "none", "several",
                    "few", "each", "others");
    private static final Set<String> DETERMINERS =
            Set.of(
                    "the", "a", "an", "this", "that", "these", "those", "some", "all", "both",
                    "each", "no", "any", "every", "many", "most", "several", "few", "such",
                    "another", "either", "neither", "other", "more", "less");
    private static final Set<String> NO_NOUN =
            Set.of("who", "which", "whom", "whose", "that", "where", "when", "how", "why");

    /** The phrase that begins at a place and ends before a limit, or null. */
    static @Nullable NounGroup at(List<Token> tokens, int begin, int limit) {
        NounGroup group = simple(tokens, begin, limit);
        while (group != null
                && group.end() + 1 < limit
                && tokens.get(group.end()).text().equals("of")) {
            NounGroup next = simple(tokens, group.end() + 1, limit);
            if (next == null) {
                break;
            }
            group = new NounGroup(begin, next.end(), group.head());
        }
        return group;
    }

    private static @Nullable NounGroup simple(List<Token> tokens, int begin, int limit) {
        if (begin >= limit) {
            return null;
        }
        if (isWhole(tokens.get(begin))) {
            return new NounGroup(begin, begin + 1, begin);
        }
        int head = -1;
        int i = begin;
        while (i < limit && (i == begin ? opens(tokens, i) : goesOn(tokens, i, limit, head >= 0))) {
            head = isNoun(tokens, i) ? i : head;
            i++;
        }
        boolean opened = tokens.get(begin).is("NUM") || tokens.get(begin).is("DET");
        boolean goesOn =
                i < limit && (tokens.get(i).is("CCONJ") || tokens.get(i).text().equals(","));
        boolean people = opened && !goesOn && i > begin + 1 && tokens.get(i - 1).is("ADJ");
        boolean number = head < 0 && i > begin && (people || isQuantity(tokens.get(i - 1)));
        boolean name = head < 0 && i == begin + 1 && isNameAtStart(tokens.get(begin));
        head = number || name ? i - 1 : head;
        return head < 0 ? null : new NounGroup(begin, head + 1, head);
    }

    /** A name that a tagger takes for an adjective where a sentence begins. */
    private static boolean isNameAtStart(Token token) {
        return NameRuns.isCapital(token)
                && (token.is("ADJ") || token.is("DET"))
                && !DETERMINERS.contains(NameRuns.lower(token));
    }

    /** A pronoun, but not "US". */
    private static boolean isWhole(Token token) {
        return WHOLE.contains(NameRuns.lower(token)) && !token.text().equals("US");
    }

    private static boolean isQuantity(Token token) {
        return token.is("NUM") || QUANTITIES.contains(NameRuns.lower(token));
    }

    private static boolean opens(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (NO_NOUN.contains(NameRuns.lower(token)) && !token.is("DET")) {
            return false;
        }
        return switch (token.tag()) {
            case "DET", "ADJ", "NUM", "NOUN", "PROPN", "SYM", "PRON" -> !isMark(token);
            case "VERB" -> isName(token) || isModifier(tokens, i);
            case "ADV" -> isDegree(tokens, i);
            default -> isName(token);
        };
    }

    private static boolean goesOn(List<Token> tokens, int i, int limit, boolean headed) {
        Token token = tokens.get(i);
        Token before = tokens.get(i - 1);
        String word = NameRuns.lower(token);
        boolean glued = token.span().begin() == before.span().end();
        if (word.equals("-") || word.equals("/")) {
            return glued
                    && i + 1 < limit
                    && Character.isLetterOrDigit(tokens.get(i + 1).text().charAt(0));
        }
        boolean owner =
                OWNERS.contains(word) && (token.is("PART") || isOwned(tokens, i + 1, limit));
        if (owner) {
            return headed;
        }
        if (NO_NOUN.contains(word) || isWhole(token)) {
            return false;
        }
        return byTag(tokens, i, limit, headed);
    }

    private static boolean byTag(List<Token> tokens, int i, int limit, boolean headed) {
        Token token = tokens.get(i);
        Token before = tokens.get(i - 1);
        boolean glued = token.span().begin() == before.span().end();
        boolean owned = OWNERS.contains(before.text()) || before.text().equals("-");
        return switch (token.tag()) {
            case "NOUN", "SYM" -> !isMark(token);
            case "PROPN" -> !headed || before.is("PROPN") || !DayPhrases.isDay(token);
            case "ADJ", "NUM" ->
                    !headed
                            || owned
                            || NameRuns.isCapital(token)
                            || glued
                            || isNounNext(tokens, i, limit);
            case "DET" -> !headed && !before.is("NUM");
            case "PRON" -> false;
            case "VERB" ->
                    isName(token) && headed
                            || !headed && isModifier(tokens, i)
                            || owned && isModifier(tokens, i);
            case "ADV" -> !headed && isDegree(tokens, i);
            case "CCONJ" ->
                    !headed && before.is("ADJ") && i + 1 < limit && tokens.get(i + 1).is("ADJ");
            case "PUNCT" ->
                    !headed
                            && token.text().equals(",")
                            && before.is("ADJ")
                            && i + 1 < limit
                            && tokens.get(i + 1).is("ADJ");
            default -> isName(token);
        };
    }

    private static boolean isNoun(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean pronoun = token.is("PRON") && !POSSESSIVES.contains(token.lemma());
        boolean percent = token.is("SYM") && i > 0 && tokens.get(i - 1).is("NUM");
        boolean amount = token.is("NUM") && i > 0 && tokens.get(i - 1).is("SYM");
        return token.is("NOUN")
                || token.is("PROPN")
                || pronoun
                || percent
                || amount
                || isName(token) && !token.is("DET") && !token.is("ADP")
                || token.is("NUM")
                        && i > 0
                        && isNoun(tokens, i - 1)
                        && !tokens.get(i - 1).is("PRON");
    }

    private static boolean isOwned(List<Token> tokens, int i, int limit) {
        return i < limit && Set.of("NOUN", "PROPN", "ADJ", "NUM").contains(tokens.get(i).tag());
    }

    private static boolean isNounNext(List<Token> tokens, int i, int limit) {
        return i + 1 < limit && (tokens.get(i + 1).is("NOUN") || tokens.get(i + 1).is("PROPN"));
    }

    /** A word in capitals that no tagger knows. */
    private static boolean isName(Token token) {
        return NameRuns.isCapital(token)
                && (token.is("VERB")
                        || token.is("X")
                        || token.is("INTJ")
                        || token.text().matches("\\p{Lu}{3,}"));
    }

    /** A participle before its noun. */
    private static boolean isModifier(List<Token> tokens, int i) {
        return i > 0
                && !VerbGroup.isVerb(tokens, i)
                && (tokens.get(i).text().endsWith("ed") || tokens.get(i).text().endsWith("ing"));
    }

    /** "Very", "more than", "about" before an adjective or number. */
    private static boolean isDegree(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && (tokens.get(i + 1).is("ADJ") || tokens.get(i + 1).is("NUM"));
    }

    private static boolean isMark(Token token) {
        return token.text().length() == 1 && "+=*|_<>@~^".indexOf(token.text().charAt(0)) >= 0;
    }
}
