package crossread.store;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** A story file could not be opened or written; what was in it before is in it still. */
public final class StoryFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final transient Path file;

    StoryFileException(Fault fault, Path file, @Nullable Throwable cause) {
        super(fault.key(), cause);
        this.fault = fault;
        this.file = file;
    }

    public Fault fault() {
        return fault;
    }

    public Path file() {
        return file;
    }
}
