package crossread.store;

import java.util.Locale;

/** Why a story file could not be opened or written. */
public enum Fault {
    /** There is no such file. */
    MISSING,
    /** Bytes are missing or changed; {@link Salvage} reads what is left. */
    DAMAGED,
    /** Some other sort of file. */
    NOT_A_STORY,
    /** Written by a newer version of the program. */
    NEWER,
    /** Another window or program has it open. */
    IN_USE,
    NOT_PERMITTED,
    DISK_FULL,
    /** It was there when it was opened, and is there no more, or its folder is not. */
    VANISHED,
    /** Something else has written to it meanwhile. */
    CHANGED,
    /** The disk or the network answered with an error. */
    FAILED;

    /** Its name in bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
