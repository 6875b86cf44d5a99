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

    /** Tells of every fault of a PDF; what cannot be read is told in the program's own words. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox");

    private Logging() {}

    static void quieten() {
        if (System.getProperty(CONFIGURED) == null) {
            Logger.getLogger("").setLevel(Level.WARNING);
            PDFBOX.setLevel(Level.OFF);
            FONTBOX.setLevel(Level.OFF);
        }
        JAVAFX.setFilter(Logging::isWorthSaying);
    }

    /** JavaFX complains that it stands on the class path, where the program's jar has it. */
    private static boolean isWorthSaying(LogRecord logged) {
        String message = logged.getMessage();
        return message == null || !message.startsWith(ON_CLASS_PATH);
    }
}
