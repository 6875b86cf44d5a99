package crossread.app;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the log says: warnings and worse, unless a configuration of its own is given. */
final class Logging {
    private static final String CONFIGURED = "java.util.logging.config.file";
    private static final String ON_CLASS_PATH = "Unsupported JavaFX configuration";

    /** Kept, since the logging system forgets a logger that nobody holds. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Logging() {}

    static void quieten() {
        if (System.getProperty(CONFIGURED) == null) {
            Logger.getLogger("").setLevel(Level.WARNING);
        }
        JAVAFX.setFilter(Logging::isWorthSaying);
    }

    /** JavaFX complains that it stands on the class path, where the program's jar has it. */
    private static boolean isWorthSaying(LogRecord logged) {
        String message = logged.getMessage();
        return message == null || !message.startsWith(ON_CLASS_PATH);
    }
}
