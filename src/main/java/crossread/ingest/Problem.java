package crossread.ingest;

/**
 * An input that could not be read.
 *
 * @param path as it was given, with what would mislead a terminal made visible
 * @param reason what is wrong and what to do next, in a sentence
 */
public record Problem(String path, String reason) {
    public Problem {
        path = path.replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD");
    }
}
