package crossread.export;

import java.io.IOException;

/** An export that could not be finished; its message says to a person what happened. */
public final class ExportException extends IOException {
    public ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
