package crossread.store;

import crossread.model.Story;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/** Reads story files, and tells whole ones from damaged ones and other sorts of file. */
final class Reading {
    private static final byte[] BEGINNING = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private Reading() {}

    /** Whether it can be a story file at all, before SQLite is let near it. */
    static void checkBeginning(Path file) throws StoryFileException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(BEGINNING.length);
        } catch (AccessDeniedException denied) {
            throw new StoryFileException(Fault.NOT_PERMITTED, file, denied);
        } catch (IOException failed) {
            throw new StoryFileException(Fault.FAILED, file, failed);
        }
        if (!Arrays.equals(first, BEGINNING)) {
            boolean isStory = !Salvage.of(file).story().equals(Story.EMPTY);
            throw new StoryFileException(isStory ? Fault.DAMAGED : Fault.NOT_A_STORY, file, null);
        }
    }

    /**
     * The story in a file that may not or can't be written. Where a journal waits to be rolled
     * back, which needs writing, a copy of both is read.
     */
    static Story story(Path file) throws StoryFileException {
        try (Connection connection = Sqlite.read(file)) {
            return checked(connection, file);
        } catch (SQLException failed) {
            Fault fault = Sqlite.fault(failed, file);
            if (fault == Fault.DAMAGED || fault == Fault.IN_USE) {
                throw new StoryFileException(fault, file, failed);
            }
            return ofCopy(file);
        }
    }

    /** The story behind a connection, after all that can be checked of it. */
    static Story checked(Connection connection, Path file) throws SQLException, StoryFileException {
        if (StoryFormat.application(connection) != StoryFormat.APPLICATION) {
            boolean isStory = !Salvage.of(file).story().equals(Story.EMPTY);
            throw new StoryFileException(isStory ? Fault.DAMAGED : Fault.NOT_A_STORY, file, null);
        }
        if (StoryFormat.version(connection) > StoryFormat.newest()) {
            throw new StoryFileException(Fault.NEWER, file, null);
        }
        if (!Sqlite.isWhole(connection)) {
            throw new StoryFileException(Fault.DAMAGED, file, null);
        }
        try {
            return StoryRows.read(connection);
        } catch (StoryRows.DamagedException damaged) {
            throw new StoryFileException(Fault.DAMAGED, file, damaged);
        }
    }

    private static Story ofCopy(Path file) throws StoryFileException {
        try (PrivateCopy copy = PrivateCopy.of(file);
                Connection connection = Sqlite.write(copy.file())) {
            return checked(connection, file);
        } catch (SQLException failed) {
            throw new StoryFileException(Sqlite.fault(failed, file), file, failed);
        } catch (IOException failed) {
            throw new StoryFileException(Fault.FAILED, file, failed);
        }
    }
}
