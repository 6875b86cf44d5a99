package crossread.job;

/** Where a job says how far it is, and hears whether it should stop. Safe on any thread. */
public interface Progress {
    /** Hears nothing and never cancels. */
    Progress NONE =
            new Progress() {
                @Override
                public void report(double fraction, String step) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };

    /**
     * @param fraction share of the work done, 0 to 1, or negative where it is not known
     * @param step what is being done now, for a person to read
     */
    void report(double fraction, String step);

    boolean isCancelled();

    /**
     * @throws CancelledException where the work should stop
     */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancelledException();
        }
    }
}
