package crossread.store;

import java.util.Locale;

/** What may be done with an open story file. */
public enum Access {
    WRITE,
    /** Another window has it open for writing. */
    READ_IN_USE,
    /** Its folder, or the disk, may not be written. */
    READ_FOLDER,
    /** The file itself may not be written. */
    READ_FILE;

    public boolean isReadOnly() {
        return this != WRITE;
    }

    /** Its name in bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
