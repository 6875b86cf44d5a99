package crossread.export.pdf;

/**
 * What a highlight says.
 *
 * @param name unique in the document
 * @param author who made it
 * @param subject its sort, as one word or two
 * @param contents the comment
 * @param fill its colour
 */
public record Highlight(String name, String author, String subject, String contents, Ink fill) {}
