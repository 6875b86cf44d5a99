package crossread.app;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * A line of the log without words of articles: of an exception its class and where it came from,
 * not its message; of a library's record its logger only. Our own records are made so that they
 * hold none.
 */
final class LogLine extends Formatter {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final String OWN = "crossread.";
    private static final int MOST_FRAMES = 30;

    @Override
    public String format(LogRecord logged) {
        String logger = String.valueOf(logged.getLoggerName());
        StringBuilder line = new StringBuilder();
        line.append(TIME.format(logged.getInstant().atZone(ZoneId.systemDefault())));
        line.append(' ').append(logged.getLevel().getName()).append(' ').append(logger);
        if (logger.startsWith(OWN)) {
            line.append(": ").append(formatMessage(logged).replaceAll("\\s+", " "));
        }
        line.append('\n');
        for (Throwable thrown = logged.getThrown(); thrown != null; thrown = thrown.getCause()) {
            line.append("  ").append(thrown.getClass().getName()).append('\n');
            StackTraceElement[] frames = thrown.getStackTrace();
            for (int i = 0; i < Math.min(MOST_FRAMES, frames.length); i++) {
                line.append("    at ").append(frames[i]).append('\n');
            }
            if (thrown.getCause() == thrown) {
                break;
            }
        }
        return line.toString();
    }
}
