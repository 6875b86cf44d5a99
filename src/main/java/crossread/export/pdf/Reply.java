package crossread.export.pdf;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says to a comment.
 *
 * @param name unique in the document
 * @param author who says it
 * @param contents in words
 * @param state {@code Accepted}, {@code Rejected} and so on, of PDF's review states; or null
 */
public record Reply(String name, String author, String contents, @Nullable String state) {}
