package crossread.ui.kit;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** JavaFX for programs without a window of their own. */
public final class Toolkit {
    private Toolkit() {}

    /**
     * Starts JavaFX so that it needs no display. Does nothing where it runs already, with or
     * without one.
     */
    public static void startHeadless() {
        setUnlessSet("glass.platform", "Headless");
        setUnlessSet("prism.order", "sw");
        setUnlessSet("prism.lcdtext", "false");
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException running) {
            // Nothing to do: it is there.
            return;
        }
    }

    /** Lets the program end. JavaFX cannot be started again after that. */
    public static void stop() {
        Platform.exit();
    }

    /**
     * Does work on the JavaFX thread and waits for what comes of it.
     *
     * @throws IllegalStateException with the cause, where the work fails
     */
    public static <T> T call(Callable<T> work) throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    private static void setUnlessSet(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }
}
