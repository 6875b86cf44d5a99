package crossread.cli;

/** A command cannot be done; the message says why and what to do, for a person. */
final class FailureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FailureException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
