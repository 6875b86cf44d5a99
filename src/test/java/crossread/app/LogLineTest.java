package crossread.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.logging.Level;
import java.util.logging.LogRecord;

class LogLineTest {
    private final LogLine line = new LogLine();

    @Test
    void tellsWhereAnErrorCameFromAndNotWhatItSaid() {
        LogRecord logged = record("crossread.ui.shell.MainWindow", "not caught in jobs");
        logged.setThrown(new IllegalStateException("The mayor said no", new Error("She did")));

        String written = line.format(logged);

        assertTrue(written.contains("WARNING crossread.ui.shell.MainWindow: not caught"), written);
        assertTrue(written.contains("java.lang.IllegalStateException"), written);
        assertTrue(written.contains("at crossread.app.LogLineTest"), written);
        assertTrue(written.contains("java.lang.Error"), written);
        assertFalse(written.contains("mayor"), written);
        assertFalse(written.contains("She did"), written);
    }

    @Test
    void leavesTheWordsOfLibrariesOut() {
        String written = line.format(record("org.apache.pdfbox.Parser", "odd token 'mayor'"));

        assertTrue(written.contains("org.apache.pdfbox.Parser"), written);
        assertFalse(written.contains("mayor"), written);
    }

    private static LogRecord record(String logger, String message) {
        LogRecord logged = new LogRecord(Level.WARNING, message);
        logged.setLoggerName(logger);
        return logged;
    }
}
