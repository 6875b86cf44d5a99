package crossread.ui.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

/** What is being worked on, for a status bar. On the JavaFX thread. */
public final class JobStatus {
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper(this, "step", "");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", 0);
    private @Nullable Object current;
    private Runnable cancel = () -> {};

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** What the job does: "Comparing 5 articles". */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** What it is doing now. */
    public ReadOnlyStringProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Share of the work done, 0 to 1, or −1 where it is not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** Stops what is running. */
    public void cancel() {
        cancel.run();
    }

    void started(Object job, String name, Runnable stop) {
        current = job;
        cancel = stop;
        title.set(name);
        step.set("");
        fraction.set(-1);
        running.set(true);
    }

    void reported(Object job, double share, String now) {
        if (job == current) {
            fraction.set(share < 0 ? -1 : Math.min(1, share));
            step.set(now);
        }
    }

    void ended(Object job) {
        if (job == current) {
            current = null;
            cancel = () -> {};
            running.set(false);
            title.set("");
            step.set("");
            fraction.set(0);
        }
    }
}
