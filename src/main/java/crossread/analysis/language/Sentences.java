package crossread.analysis.language;

import crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The sentences of a paragraph, by rules made for news: titles, initials and "U.S." keep their
 * periods, a closing quotation mark stays with the sentence it closes, and a heading or list item
 * without a period is a sentence of its own.
 */
final class Sentences {
    private static final String ENDS = ".?!…";
    private static final String CLOSERS = "\"'”’»)]";
    private static final String OPENERS = "\"'“‘«([-–—•*`";

    /**
     * The longest sentence, in UTF-16 units; what is longer (a table, a list, a page without full
     * stops) is cut at a space, so that no finder meets a sentence without end.
     */
    private static final int LONGEST = 2000;

    private static final Set<String> SAYING =
            Set.of("said", "says", "asked", "wrote", "added", "told", "asks", "tweeted", "shouted");

    /** Capitalised words that begin a sentence far more often than they follow an abbreviation. */
    private static final Set<String> STARTERS =
            Set.of(
                    "The",
                    "A",
                    "An",
                    "He",
                    "She",
                    "It",
                    "They",
                    "We",
                    "I",
                    "You",
                    "This",
                    "That",
                    "These",
                    "Those",
                    "But",
                    "And",
                    "In",
                    "On",
                    "At",
                    "If",
                    "When",
                    "While",
                    "After",
                    "Before",
                    "However",
                    "There",
                    "His",
                    "Her",
                    "Their",
                    "Its",
                    "Our",
                    "As",
                    "For",
                    "Since",
                    "Although",
                    "Though",
                    "Some",
                    "Many",
                    "Most",
                    "Both",
                    "No",
                    "What",
                    "Who",
                    "Why",
                    "How",
                    "Where",
                    "Earlier",
                    "Later",
                    "Meanwhile",
                    "Also",
                    "So",
                    "Yet",
                    "Then",
                    "With",
                    "By",
                    "From",
                    "To",
                    "Asked",
                    "According",
                    "Another");

    private Sentences() {}

    /**
     * The sentences within one paragraph, in order, trimmed of white space.
     *
     * @param region the paragraph
     */
    static List<Span> of(String text, Span region) {
        List<Span> sentences = new ArrayList<>();
        int begin = region.begin();
        int at = begin;
        while (at < region.end()) {
            int end = endAfter(text, region, at);
            if (end > at) {
                add(text, begin, end, sentences);
                begin = end;
                at = end;
            } else {
                at++;
            }
        }
        add(text, begin, region.end(), sentences);
        return sentences;
    }

    private static void add(String text, int begin, int end, List<Span> sentences) {
        int from = begin;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        while (to - from > LONGEST) {
            int cut = cutBefore(text, from, from + LONGEST);
            sentences.add(new Span(from, cut));
            from = cut;
            while (isSpace(text.charAt(from))) {
                from++;
            }
        }
        if (from < to) {
            sentences.add(new Span(from, to));
        }
    }

    /** Where a sentence is cut: after its last word that ends before a limit, or at the limit. */
    private static int cutBefore(String text, int from, int limit) {
        int cut = limit;
        while (cut > from + LONGEST / 2 && !isSpace(text.charAt(cut))) {
            cut--;
        }
        if (isSpace(text.charAt(cut))) {
            while (isSpace(text.charAt(cut - 1))) {
                cut--;
            }
            return cut;
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    /** Where the sentence ends that ends with the character at an offset; else the offset. */
    private static int endAfter(String text, Span region, int at) {
        char mark = text.charAt(at);
        if (mark == '\n') {
            return endsAtLineBreak(text, region, at) ? at + 1 : at;
        }
        if (ENDS.indexOf(mark) < 0) {
            return at;
        }
        int end = at + 1;
        while (end < region.end() && ENDS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean quoted = false;
        while (end < region.end() && isCloser(text, end, region.end())) {
            quoted |= ")]".indexOf(text.charAt(end)) < 0;
            end++;
        }
        return isEnd(text, region, at, end, quoted) ? end : at;
    }

    private static boolean isCloser(String text, int at, int limit) {
        char mark = text.charAt(at);
        if (CLOSERS.indexOf(mark) < 0) {
            return false;
        }
        return !isStraightQuote(mark) || at + 1 >= limit || !isWordChar(text.charAt(at + 1));
    }

    private static boolean isEnd(String text, Span region, int mark, int end, boolean quoted) {
        int next = end;
        while (next < region.end() && isSpace(text.charAt(next))) {
            next++;
        }
        if (next >= region.end()) {
            return true;
        }
        if (next == end) {
            return isGlued(text, region, mark, end);
        }
        int first = next;
        while (first < region.end() && isOpener(text, first, end)) {
            first++;
        }
        if (first >= region.end()) {
            return false;
        }
        char letter = text.charAt(first);
        if (!Character.isUpperCase(letter) && !Character.isDigit(letter) && !isOther(letter)) {
            return false;
        }
        if (text.charAt(mark) != '.') {
            return !(quoted && isSaying(text, first, region.end()));
        }
        return quoted || isEndAfterWord(text, region, mark, end, first);
    }

    /** Letters of scripts without case, currency signs and the like may begin a sentence. */
    private static boolean isOther(char letter) {
        return (Character.isLetter(letter) && !Character.isLowerCase(letter))
                || Character.getType(letter) == Character.CURRENCY_SYMBOL
                || letter == '@'
                || letter == '#';
    }

    private static boolean isOpener(String text, int at, int end) {
        char mark = text.charAt(at);
        return OPENERS.indexOf(mark) >= 0 || (at > end && isSpace(mark));
    }

    private static boolean isEndAfterWord(String text, Span region, int mark, int end, int first) {
        if (end - mark > 1 && text.charAt(mark + 1) == '.') {
            return true;
        }
        String word = wordBefore(text, region.begin(), mark);
        boolean number = Character.isDigit(text.charAt(first));
        if (number && text.substring(end, first).endsWith("(")) {
            return false;
        }
        if (word.isEmpty()) {
            return true;
        }
        if (Abbreviations.isLeading(word, number)) {
            return false;
        }
        if (Abbreviations.isTrailing(word)) {
            return !number && STARTERS.contains(wordAt(text, first, region.end()));
        }
        return !isListNumber(text, region, mark, word);
    }

    /** "1. Introduction" at the beginning of a paragraph is no sentence "1.". */
    private static boolean isListNumber(String text, Span region, int mark, String word) {
        if (word.length() > 3 || !word.chars().allMatch(Character::isDigit)) {
            return false;
        }
        for (int i = region.begin(); i < mark - word.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A missing space after a period: "was destroyed.The next day". */
    private static boolean isGlued(String text, Span region, int mark, int end) {
        if (end + 1 >= region.end() || mark - 2 < region.begin()) {
            return false;
        }
        return Character.isLowerCase(text.charAt(mark - 1))
                && Character.isLowerCase(text.charAt(mark - 2))
                && STARTERS.contains(wordAt(text, end, region.end()));
    }

    /**
     * Whether a name and a verb of saying follow a closed quotation: {@code "Why?" Mr. Lee asked}.
     */
    private static boolean isSaying(String text, int from, int limit) {
        int at = from;
        for (int words = 0; words < 4 && at < limit; words++) {
            String word = wordAt(text, at, limit);
            if (SAYING.contains(word)) {
                return words > 0;
            }
            at += word.length();
            while (at < limit && (text.charAt(at) == ' ' || text.charAt(at) == '.')) {
                at++;
            }
            if (word.isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private static boolean endsAtLineBreak(String text, Span region, int at) {
        int lineBegin = at;
        while (lineBegin > region.begin()
                && text.charAt(lineBegin - 1) != '\n'
                && at - lineBegin < 60) {
            lineBegin--;
        }
        int next = at + 1;
        boolean blank = false;
        while (next < region.end() && isSpace(text.charAt(next))) {
            blank |= text.charAt(next) == '\n';
            next++;
        }
        return blank
                || next >= region.end()
                || (at - lineBegin < 60 && !Character.isLowerCase(text.charAt(next)));
    }

    private static String wordBefore(String text, int limit, int end) {
        int begin = end;
        while (begin > limit && end - begin < 40 && isWordPart(text.charAt(begin - 1))) {
            begin--;
        }
        return text.substring(begin, end);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private static String wordAt(String text, int begin, int limit) {
        int end = begin;
        while (end < limit && end - begin < 40 && isWordChar(text.charAt(end))) {
            end++;
        }
        return text.substring(begin, end);
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isStraightQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
