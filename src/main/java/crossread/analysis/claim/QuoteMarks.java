package crossread.analysis.claim;

import crossread.model.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks: curly, straight, doubled single ones, and single ones
 * where they cannot be apostrophes. A quotation that is not closed ends with its paragraph, or goes
 * on to the closing mark of the next one. Marks within a quotation belong to it.
 */
final class QuoteMarks {
    private static final String OPENERS = "“„«\"";

    /** What a mark that opens may begin with. */
    private static final String FIRST = OPENERS + "'‘`";

    private static final int LONGEST = 4000;

    /** Letters: no nickname is longer. */
    private static final int NICKNAME = 12;

    private final String text;
    private final List<Span> paragraphs;
    private final List<Span> found = new ArrayList<>();

    private QuoteMarks(String text, List<Span> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
    }

    /** Spans of the words inside the marks, in order, without overlaps. */
    static List<Span> in(String text, List<Span> paragraphs) {
        QuoteMarks marks = new QuoteMarks(text, paragraphs);
        int resume = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            resume = marks.paragraph(i, Math.max(resume, paragraphs.get(i).begin()));
        }
        return marks.found;
    }

    private int paragraph(int index, int from) {
        Span paragraph = paragraphs.get(index);
        int i = from;
        while (i < paragraph.end()) {
            int width = openerWidth(i, paragraph);
            if (width == 0) {
                i++;
                continue;
            }
            int begin = i + width;
            int close = close(text.charAt(i), begin, paragraph.end(), width);
            if (close < 0 && isSingle(text.charAt(i))) {
                i++;
                continue;
            }
            if (close >= 0 && isNickname(i, begin, close, close + width)) {
                i = close + width;
                continue;
            }
            if (close < 0) {
                int end = continued(text.charAt(i), index, width);
                add(begin, end < 0 ? paragraph.end() : end);
                return end < 0 ? paragraph.end() : end + width;
            }
            add(begin, close);
            i = close + 1;
        }
        return i;
    }

    /** Width of the mark that opens a quotation here, or 0. */
    private int openerWidth(int i, Span paragraph) {
        char mark = text.charAt(i);
        if (FIRST.indexOf(mark) < 0) {
            return 0;
        }
        boolean fresh =
                i == paragraph.begin() || " \t\u00a0([—–-“‘\"/".indexOf(text.charAt(i - 1)) >= 0;
        boolean word = i + 1 < paragraph.end() && !Character.isWhitespace(text.charAt(i + 1));
        if (text.startsWith("''", i) || text.startsWith("``", i)) {
            return fresh ? 2 : 0;
        }
        if (mark == '"') {
            return word
                            && text.charAt(i + 1) != '>'
                            && (fresh || i == 0 || mayOpenAfter(text.charAt(i - 1)))
                    ? 1
                    : 0;
        }
        if (isSingle(mark)) {
            return fresh && word && Character.isLetter(text.charAt(i + 1)) && mark != '’' ? 1 : 0;
        }
        return OPENERS.indexOf(mark) >= 0 ? 1 : 0;
    }

    /** The one word between marks in the midst of a name: Jane "Jay" Roe. */
    private boolean isNickname(int mark, int begin, int close, int after) {
        boolean small = close > begin && close - begin <= NICKNAME;
        boolean inside =
                small
                        && mark > 1
                        && after + 1 < text.length()
                        && text.charAt(mark - 1) == ' '
                        && Character.isLetter(text.charAt(mark - 2))
                        && text.charAt(after) == ' '
                        && Character.isUpperCase(text.charAt(after + 1));
        if (!inside || !Character.isUpperCase(text.charAt(begin))) {
            return false;
        }
        int word = mark - 2;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return Character.isUpperCase(text.charAt(word))
                && text.substring(begin, close).chars().allMatch(Character::isLetter);
    }

    /** An attribute of markup that was copied along (name="…") opens nothing. */
    private static boolean mayOpenAfter(char before) {
        return !Character.isLetterOrDigit(before) && before != '=';
    }

    private static boolean isSingle(char mark) {
        return mark == '\'' || mark == '‘';
    }

    private int close(char opener, int from, int end, int width) {
        int depth = 0;
        for (int i = from; i < Math.min(end, from + LONGEST); i++) {
            char mark = text.charAt(i);
            if (width == 2) {
                if (text.startsWith("''", i) || mark == '"') {
                    return i;
                }
            } else if (opener == '"') {
                if (mark == '"' || mark == '”' && depth == 0) {
                    return i;
                }
                depth += mark == '“' ? 1 : mark == '”' ? -1 : 0;
            } else if (isSingle(opener)) {
                if (endsSingle(i, end)) {
                    return i;
                }
            } else if (mark == opener) {
                depth++;
            } else if (mark == '”' || mark == '»' || mark == '"' || opener == '„' && mark == '“') {
                if (depth == 0) {
                    return i;
                }
                depth--;
            }
        }
        return -1;
    }

    private boolean endsSingle(int i, int end) {
        char mark = text.charAt(i);
        boolean after = i + 1 >= end || " .,;:!?)\t".indexOf(text.charAt(i + 1)) >= 0;
        boolean plural =
                text.charAt(i - 1) == 's'
                        && i + 2 < end
                        && Character.isLowerCase(text.charAt(i + 2));
        return (mark == '\'' || mark == '’')
                && after
                && !plural
                && !Character.isWhitespace(text.charAt(i - 1));
    }

    /** Where the next paragraph closes what this one left open, or −1. */
    private int continued(char opener, int index, int width) {
        if (index + 1 >= paragraphs.size()) {
            return -1;
        }
        Span next = paragraphs.get(index + 1);
        boolean reopened =
                OPENERS.indexOf(text.charAt(next.begin())) >= 0
                        || text.startsWith("''", next.begin());
        if (reopened) {
            return -1;
        }
        int close = close(opener, next.begin(), next.end(), width);
        boolean ends =
                close > next.begin()
                        && text.substring(next.begin(), close)
                                .stripTrailing()
                                .matches("(?s).*[.,!?…]");
        return ends ? close : -1;
    }

    private void add(int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from
                && (Character.isWhitespace(text.charAt(to - 1)) || text.charAt(to - 1) == ',')) {
            to--;
        }
        if (to > from) {
            found.add(new Span(from, to));
        }
    }
}
