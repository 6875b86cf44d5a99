package crossread.export;

/**
 * Words made safe for Markdown, in whichever dialect they are pasted: nothing in them is a link, a
 * heading, a list, a table or HTML.
 */
final class MarkdownText {
    private static final String MARKS = "\\`*_{}[]()#|~!$^@=";

    private MarkdownText() {}

    /** On one line; reads as the same words once Markdown is set. */
    static String of(String words) {
        StringBuilder escaped = new StringBuilder();
        String line = Book.even(words);
        for (int at = 0; at < line.length(); ) {
            int c = line.codePointAt(at);
            if (c == '&') {
                escaped.append("&amp;");
            } else if (c == '<') {
                escaped.append("&lt;");
            } else if (c == '>') {
                escaped.append("&gt;");
            } else if (MARKS.indexOf(c) >= 0 || startsList(line, at) || makesLink(line, at)) {
                escaped.append('\\').appendCodePoint(c);
            } else if (!isHidden(c)) {
                escaped.appendCodePoint(c);
            }
            at += Character.charCount(c);
        }
        return escaped.toString();
    }

    /** A dash, plus or number with a point at the beginning. */
    private static boolean startsList(String line, int at) {
        char c = line.charAt(at);
        if (c == '-' || c == '+') {
            return at == 0;
        }
        return c == '.' && at > 0 && line.substring(0, at).chars().allMatch(Character::isDigit);
    }

    /** What GitHub's dialect takes for an address without being asked. */
    private static boolean makesLink(String line, int at) {
        char c = line.charAt(at);
        return c == ':' && line.startsWith("://", at)
                || c == '.' && line.regionMatches(true, Math.max(0, at - 3), "www.", 0, 4);
    }

    /** Controls, halves of characters, and what turns the direction of all that follows. */
    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return type == Character.CONTROL || type == Character.SURROGATE || turns;
    }
}
