package crossread.export;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** An export that could not be finished; its message says to a person what happened. */
public final class ExportException extends IOException {
    private static final long serialVersionUID = 1L;

    public ExportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
