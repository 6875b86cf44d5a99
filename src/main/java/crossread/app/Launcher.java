package crossread.app;

import crossread.cli.Commands;
import crossread.cli.Terminal;

/**
 * Runs what the program was started for. Does not extend JavaFX's Application, so that it can be
 * started from the class path.
 */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        Logging.quieten();
        // Greyscale smoothing looks alike on every screen and in pictures.
        System.setProperty("prism.lcdtext", "false");
        int status;
        try (Wiring wiring = new Wiring()) {
            status = new Commands(wiring, wiring.window(), Terminal.ofProcess()).run(arguments);
        }
        System.exit(status);
    }
}
