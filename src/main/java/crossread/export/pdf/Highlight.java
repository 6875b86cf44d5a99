package crossread.export.pdf;

import java.util.List;

/**
 * What a highlight says.
 *
 * @param name unique in the document
 * @param author who made it
 * @param subject its sort, as one word or two
 * @param contents the comment
 * @param fill its colour
 * @param tags what to file it under, for programs that keep tags
 */
public record Highlight(
        String name, String author, String subject, String contents, Ink fill, List<String> tags) {
    public Highlight {
        tags = List.copyOf(tags);
    }
}
