package crossread.json;

import org.jspecify.annotations.Nullable;

/** A line of JSON asks nothing. */
public final class MalformedLineException extends Exception {
    private static final long serialVersionUID = 1L;
    private final Fault fault;

    MalformedLineException(Fault fault, @Nullable Throwable cause) {
        super(fault.name(), cause);
        this.fault = fault;
    }

    /** What is wrong with a line, for whoever catches it to say in words. */
    public enum Fault {
        NO_OBJECT,
        NO_ID,
        NO_TEXT,
        NO_DATE
    }

    public Fault fault() {
        return fault;
    }
}
