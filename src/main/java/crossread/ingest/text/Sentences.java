package crossread.ingest.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a line reads as running text: by its end, its length and its words. */
final class Sentences {
    private static final Pattern END = Pattern.compile("[.!?…。！？؟।]\\s?[\"'”’»)\\]]*$");
    private static final Pattern ABBREVIATION =
            Pattern.compile(
                    "(?:\\b[A-Z]\\.){1,4}$|\\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St|No|a\\.m|p\\.m)\\.$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.-]*");
    private static final Set<String> SMALL =
            Set.of(
                    "a", "an", "the", "of", "on", "in", "to", "for", "and", "or", "at", "by",
                    "from", "with", "as", "is", "its", "over", "after", "into", "vs", "but", "nor",
                    "via", "up", "off", "than", "amid");

    private Sentences() {}

    /** Whether a line ends as a sentence does; a final abbreviation ("U.S.") is no such end. */
    static boolean isClosed(String line) {
        return END.matcher(line).find() && !ABBREVIATION.matcher(line).find();
    }

    static boolean isOpen(String line) {
        return !isClosed(line);
    }

    /** Whether running text was cut off: it ends in an ellipsis, or in the middle of a sentence. */
    static boolean isCut(String line) {
        return line.endsWith("…") || line.endsWith("...") || line.endsWith("[…]") || isOpen(line);
    }

    static int words(String line) {
        int count = 0;
        Matcher words = WORD.matcher(line);
        while (words.find()) {
            count++;
        }
        return count;
    }

    /** Share of the words, small ones aside, that begin with a capital or a digit. */
    static double capitals(String line) {
        int all = 0;
        int capital = 0;
        Matcher words = WORD.matcher(line);
        while (words.find()) {
            String word = words.group();
            if (!SMALL.contains(word.toLowerCase(java.util.Locale.ROOT))) {
                all++;
                capital += Character.isLowerCase(word.codePointAt(0)) ? 0 : 1;
            }
        }
        return all == 0 ? 0 : (double) capital / all;
    }

    /** Whether a line could be a headline: short, several words, and not a sentence. */
    static boolean isHeadline(String line) {
        int words = words(line);
        if (words < 2 || words > 25 || line.length() > 200 || line.endsWith(":")) {
            return false;
        }
        return isOpen(line)
                || line.endsWith("?")
                || line.endsWith("!")
                || (line.endsWith(".") && words >= 5 && capitals(line) == 1 && isOneSentence(line));
    }

    private static boolean isOneSentence(String line) {
        return !line.substring(0, line.length() - 1).matches(".*\\p{Ll}{2}[.!?]\\s+\\p{Lu}.*");
    }
}
