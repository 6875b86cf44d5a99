package crossread.ingest;

/**
 * An input that could not be read.
 *
 * @param path as it was given
 * @param reason what is wrong with it and what to do next, in one sentence for a person
 */
public record Problem(String path, String reason) {}
