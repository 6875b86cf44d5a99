package crossread.job;

/** Ends a job that was told to stop. Not an error. */
public final class CancelledException extends RuntimeException {
    public CancelledException() {
        super("cancelled", null, false, false);
    }
}
