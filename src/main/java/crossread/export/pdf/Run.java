package crossread.export.pdf;

import org.jspecify.annotations.Nullable;

/**
 * Words of one style.
 *
 * @param target name of the destination they lead to, or null where they are no link
 * @param marking how they are marked, or null
 */
public record Run(
        String text, TextStyle style, @Nullable String target, @Nullable Marking marking) {

    /**
     * A colour behind words and a line under them.
     *
     * @param line colour of the line
     */
    public record Marking(Ink fill, Ink line, Underline.Pattern pattern) {}

    public static Run of(String text, TextStyle style) {
        return new Run(text, style, null, null);
    }

    public Run leadingTo(String destination) {
        return new Run(text, style, destination, marking);
    }

    public Run marked(Marking by) {
        return new Run(text, style, target, by);
    }
}
