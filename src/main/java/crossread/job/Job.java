package crossread.job;

/**
 * Work that takes longer than a blink.
 *
 * @param title what it does, for a person to read: "Comparing 5 articles"
 */
public record Job<T>(String title, Work<T> work) {
    /** The work itself. Runs on the runner's thread; reports and checks for cancel as it goes. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }
}
