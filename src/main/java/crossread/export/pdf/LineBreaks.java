package crossread.export.pdf;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/**
 * Where a line may end. The platform's breaks are filtered, since they part {@code Lee’|s} and
 * {@code U.|S.}: those after white space, around Han and kana, and after dashes between letters
 * stay.
 */
final class LineBreaks {
    private LineBreaks() {}

    /** Offsets before which a new line may begin. */
    static BitSet of(String text) {
        BitSet breaks = new BitSet(text.length() + 1);
        BreakIterator iterator = BreakIterator.getLineInstance(Locale.ENGLISH);
        iterator.setText(text);
        iterator.first();
        for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
            if (at >= text.length() || isKept(text, at)) {
                breaks.set(at);
            }
        }
        return breaks;
    }

    private static boolean isKept(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (Character.isWhitespace(before) || before == 0x200B) {
            return true;
        }
        if (isIdeographic(before) || isIdeographic(after)) {
            return true;
        }
        return isDash(before)
                && at >= 2
                && Character.isLetterOrDigit(text.codePointBefore(at - 1))
                && Character.isLetter(after);
    }

    private static boolean isDash(int codePoint) {
        return codePoint == '-'
                || codePoint == 0x2010
                || codePoint == 0x2013
                || codePoint == 0x2014;
    }

    private static boolean isIdeographic(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }
}
