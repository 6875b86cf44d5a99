package crossread.export;

/** HTML while it is written: every word that comes from elsewhere goes through {@link #text}. */
final class HtmlText {
    private final StringBuilder out = new StringBuilder();

    /** Markup of our own. */
    HtmlText raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Words, escaped. */
    HtmlText text(String words) {
        out.append(escaped(words));
        return this;
    }

    /** An element with words in it. */
    HtmlText element(String name, String words) {
        return raw("<" + name + ">").text(words).raw("</" + name + ">\n");
    }

    /** An element of a class with words in it. */
    HtmlText element(String name, String style, String words) {
        return raw("<%s class=\"%s\">".formatted(name, style)).text(words).raw("</" + name + ">\n");
    }

    /** Words that lead to a place on the page. */
    HtmlText link(String place, String words) {
        return raw("<a href=\"#" + escaped(place) + "\">").text(words).raw("</a>");
    }

    /** Safe between tags and inside a quoted attribute; what HTML forbids is replaced. */
    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        words.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> escaped.append("&amp;");
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '"' -> escaped.append("&quot;");
                                case '\'' -> escaped.append("&#39;");
                                default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
                            }
                        });
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        boolean isControl = (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c <= 0x9F);
        boolean isNoCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        boolean isHalf = c >= 0xD800 && c <= 0xDFFF;
        return !isControl && !isNoCharacter && !isHalf;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
