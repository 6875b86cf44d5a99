package crossread.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;

/**
 * What the log says: warnings and worse, unless a configuration of its own is given; in the window
 * also into a file.
 */
final class Logging {
    private static final Logger LOG = System.getLogger(Logging.class.getName());
    private static final String CONFIGURED = "java.util.logging.config.file";
    private static final String ON_CLASS_PATH = "Unsupported JavaFX configuration";
    private static final int MOST_BYTES = 500_000;
    private static final int FILES = 2;

    /** Kept, since the logging system forgets a logger that nobody holds. */
    private static final java.util.logging.Logger JAVAFX =
            java.util.logging.Logger.getLogger("javafx");

    private static final java.util.logging.Logger OWN =
            java.util.logging.Logger.getLogger("crossread");

    /** Tells of every fault of a PDF; what cannot be read is told in the program's own words. */
    private static final java.util.logging.Logger PDFBOX =
            java.util.logging.Logger.getLogger("org.apache.pdfbox");

    private static final java.util.logging.Logger FONTBOX =
            java.util.logging.Logger.getLogger("org.apache.fontbox");

    private Logging() {}

    static void quieten() {
        if (System.getProperty(CONFIGURED) == null) {
            java.util.logging.Logger.getLogger("").setLevel(Level.WARNING);
            PDFBOX.setLevel(Level.OFF);
            FONTBOX.setLevel(Level.OFF);
        }
        JAVAFX.setFilter(Logging::isWorthSaying);
    }

    /** Writes the log into a folder too, and what no other part of the program has caught. */
    static void keep(Path folder) {
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) ->
                        LOG.log(Logger.Level.ERROR, "not caught in " + thread.getName(), failure));
        java.util.logging.Logger root = LogManager.getLogManager().getLogger("");
        try {
            Files.createDirectories(folder);
            String pattern = folder.toString().replace("%", "%%") + "/crossread.%g.log";
            FileHandler file = new FileHandler(pattern, MOST_BYTES, FILES, true);
            file.setFormatter(new LogLine());
            file.setLevel(Level.INFO);
            if (System.getProperty(CONFIGURED) == null) {
                for (Handler handler : root.getHandlers()) {
                    handler.setLevel(Level.WARNING);
                }
                OWN.setLevel(Level.INFO);
            }
            root.addHandler(file);
        } catch (IOException | SecurityException none) {
            LOG.log(Logger.Level.WARNING, "There is no log: {0}", none.getClass().getName());
        }
    }

    /** JavaFX complains that it stands on the class path, where the program's jar has it. */
    private static boolean isWorthSaying(LogRecord logged) {
        String message = logged.getMessage();
        return message == null || !message.startsWith(ON_CLASS_PATH);
    }
}
