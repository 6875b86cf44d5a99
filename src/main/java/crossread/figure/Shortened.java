package crossread.figure;

import java.util.function.ToDoubleFunction;

/** Words shortened at a space, with an ellipsis, to fit the room there is. */
final class Shortened {
    private static final String ELLIPSIS = "…";

    private Shortened() {}

    /**
     * @return the words where they fit; empty where not even their first letter does
     */
    static String of(String words, double room, ToDoubleFunction<String> width) {
        if (width.applyAsDouble(words) <= room) {
            return words;
        }
        int end = words.length();
        while (end > 0 && width.applyAsDouble(words.substring(0, end) + ELLIPSIS) > room) {
            end = words.offsetByCodePoints(end, -1);
        }
        int space = words.lastIndexOf(' ', end);
        if (space > end / 2) {
            end = space;
        }
        return end == 0 ? "" : words.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** The words that fit on a first line, up to a space; all where there is no such space. */
    static String lineOf(String words, double room, ToDoubleFunction<String> width) {
        if (width.applyAsDouble(words) <= room) {
            return words;
        }
        int end = words.lastIndexOf(' ');
        while (end > 0 && width.applyAsDouble(words.substring(0, end)) > room) {
            end = words.lastIndexOf(' ', end - 1);
        }
        return end > 0 ? words.substring(0, end) : words;
    }
}
