package crossread.ingest.format;

/** An input cannot be read as an article; the message says why, for a person to read. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableException(String reason) {
        super(reason);
    }

    public UnreadableException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** What is wrong and what to do next, in a sentence. */
    public String reason() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
