package crossread.export.pdf;

import org.jspecify.annotations.Nullable;

/**
 * Words of one style.
 *
 * @param target name of the destination they lead to, or null where they are no link
 */
public record Run(String text, TextStyle style, @Nullable String target) {
    public static Run of(String text, TextStyle style) {
        return new Run(text, style, null);
    }

    public Run leadingTo(String destination) {
        return new Run(text, style, destination);
    }
}
