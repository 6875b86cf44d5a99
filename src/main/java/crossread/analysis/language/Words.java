package crossread.analysis.language;

import crossread.model.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * The words and marks of a sentence: a word keeps its inner hyphens ({@code two-year}, {@code
 * U.S.-led}); currency and percent signs, {@code n't} and {@code 's} stand alone, and a figure is
 * parted from the unit glued to it. Runs in one pass.
 */
final class Words {
    private static final String APOSTROPHES = "'’";

    private final String text;
    private final int end;
    private final List<Span> words = new ArrayList<>();

    private Words(String text, int end) {
        this.text = text;
        this.end = end;
    }

    static List<Span> of(String text, Span sentence) {
        Words words = new Words(text, sentence.end());
        int at = sentence.begin();
        while (at < sentence.end()) {
            at = words.next(at);
        }
        return words.words;
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return at + 1;
        }
        if (isAddress(at)) {
            return addressFrom(at);
        }
        if (Character.isDigit(c)) {
            return numberFrom(at);
        }
        if (isLetter(at)) {
            return wordFrom(at);
        }
        return markFrom(at);
    }

    /** One mark, or a run of the same period, hyphen or quotation mark. */
    private int markFrom(int at) {
        char c = text.charAt(at);
        int to = at + Character.charCount(text.codePointAt(at));
        if (c == '.' && at + 1 < end && Character.isDigit(text.charAt(at + 1))) {
            return numberFrom(at);
        }
        if (c == '.' || c == '-' || c == '`' || c == '\'') {
            while (to < end && text.charAt(to) == c) {
                to++;
            }
        }
        return add(at, Math.min(to, end));
    }

    private int numberFrom(int at) {
        int to = at + 1;
        while (to < end && (Character.isDigit(text.charAt(to)) || isInNumber(to))) {
            to++;
        }
        int letters = to;
        while (letters < end && Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        String suffix = text.substring(to, letters);
        if (isOrdinalSuffix(suffix) || suffix.equals("s")) {
            to = letters;
        }
        return isHyphened(to) ? parted(at, compoundFrom(to)) : add(at, to);
    }

    /** A period or colon before a digit; a comma before a group of digits as in 1,250,000. */
    private boolean isInNumber(int at) {
        char c = text.charAt(at);
        if (c == ',') {
            int digits = digitsFrom(at + 1);
            return digits == 3 || (digits == 2 && at + 3 < end && text.charAt(at + 3) == ',');
        }
        return (c == '.' || c == ':') && digitsFrom(at + 1) > 0;
    }

    private int digitsFrom(int at) {
        int to = at;
        while (to < end && to - at < 4 && isDigit(to)) {
            to++;
        }
        return to - at;
    }

    /** Whether a hyphen at an offset joins what is before it to letters. */
    private boolean isHyphened(int at) {
        return at + 1 < end && text.charAt(at) == '-' && isLetter(at + 1);
    }

    private int compoundFrom(int at) {
        int to = at;
        while (to < end && (isLetter(to) || isJoined(to) || isDigit(to))) {
            to++;
        }
        return to;
    }

    private static boolean isOrdinalSuffix(String suffix) {
        return switch (suffix) {
            case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH" -> true;
            default -> false;
        };
    }

    private int wordFrom(int at) {
        int to = parted(at, withPeriod(at, compoundFrom(at)));
        return isOwned(to) ? add(to, to + 2) : to;
    }

    /** Whether an abbreviation's {@code 's} begins at an offset: {@code U.N.'s}. */
    private boolean isOwned(int at) {
        return at + 1 < end
                && text.charAt(at - 1) == '.'
                && APOSTROPHES.indexOf(text.charAt(at)) >= 0
                && text.charAt(at + 1) == 's'
                && (at + 2 >= end || !isLetter(at + 2));
    }

    /** Adds a word, and what is glued to its end as a word of its own. */
    private int parted(int at, int to) {
        int clitic = clitic(at, to);
        if (clitic > at && clitic < to) {
            add(at, clitic);
            return add(clitic, to);
        }
        return add(at, to);
    }

    /** Whether the mark at an offset stands inside a word: {@code O'Brien}, {@code F-16}. */
    private boolean isJoined(int at) {
        if (at + 1 >= end) {
            return false;
        }
        char c = text.charAt(at);
        if (c == '.' && text.charAt(at + 1) == '-') {
            return at + 2 < end && isLetter(at + 2);
        }
        if (c == '-') {
            return text.charAt(at - 1) != '-' && (isLetter(at + 1) || isDigit(at + 1));
        }
        if (c == '.' && isDigit(at + 1)) {
            return isDigit(at - 1);
        }
        boolean inner = c == '&' || c == '.' || APOSTROPHES.indexOf(c) >= 0;
        return inner && isLetter(at + 1);
    }

    private int withPeriod(int at, int to) {
        if (to >= end || text.charAt(to) != '.') {
            return to;
        }
        String word = text.substring(at, to);
        boolean last = to + 1 >= end;
        boolean number = to + 2 < end && Character.isDigit(text.charAt(to + 2));
        boolean abbreviation =
                Abbreviations.isTrailing(word) || (!last && Abbreviations.isLeading(word, number));
        return abbreviation ? to + 1 : to;
    }

    /** Where a clitic begins within a word, or the word's begin. */
    private int clitic(int at, int to) {
        int length = to - at;
        if (length == 6 && text.regionMatches(true, at, "cannot", 0, 6)) {
            return at + 3;
        }
        if (length > 3
                && APOSTROPHES.indexOf(text.charAt(to - 2)) >= 0
                && isTail(to - 3, to, "n", "t")) {
            return to - 3;
        }
        for (int i = Math.max(at + 1, to - 3); i < to; i++) {
            if (APOSTROPHES.indexOf(text.charAt(i)) >= 0) {
                return isClitic(text.substring(i + 1, to)) ? i : at;
            }
        }
        return at;
    }

    private boolean isTail(int from, int to, String first, String last) {
        return text.regionMatches(true, from, first, 0, 1)
                && text.regionMatches(true, to - 1, last, 0, 1);
    }

    private static boolean isClitic(String tail) {
        return switch (tail) {
            case "s", "S", "re", "ve", "ll", "d", "m", "RE", "VE", "LL", "D", "M" -> true;
            default -> false;
        };
    }

    private boolean isAddress(int at) {
        return text.startsWith("http://", at)
                || text.startsWith("https://", at)
                || text.startsWith("www.", at);
    }

    private int addressFrom(int at) {
        int to = at;
        while (to < end
                && !Character.isWhitespace(text.charAt(to))
                && ")>\"”".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        while (to > at + 1 && ".,;:!?".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return add(at, to);
    }

    private boolean isLetter(int at) {
        char c = text.charAt(at);
        return Character.isLetter(c)
                || c == '_'
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (Character.isHighSurrogate(c) && Character.isLetter(text.codePointAt(at)))
                || (Character.isLowSurrogate(c)
                        && at > 0
                        && Character.isLetter(text.codePointAt(at - 1)));
    }

    private boolean isDigit(int at) {
        return Character.isDigit(text.charAt(at));
    }

    private int add(int begin, int to) {
        words.add(new Span(begin, to));
        return to;
    }
}
