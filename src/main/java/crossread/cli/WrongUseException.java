package crossread.cli;

/** The command line asks for something that there is not; the message says what there is. */
final class WrongUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUseException(String sentence) {
        super(sentence);
    }
}
