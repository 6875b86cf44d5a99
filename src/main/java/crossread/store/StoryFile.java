package crossread.store;

import crossread.model.Story;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * A story file that is open. Whoever opens it first may write; others read. Whatever is saved is on
 * the disk, safe from a crash and a power cut, when {@link #save} returns. Not safe for use by two
 * threads at once.
 */
public final class StoryFile implements AutoCloseable {
    /** How the name of a story file ends. */
    public static final String ENDING = ".crossread";

    private final Path file;
    private final Access access;
    private final @Nullable StoryLock lock;
    private @Nullable Connection connection;
    private Story saved;

    private StoryFile(
            Path file,
            Access access,
            @Nullable StoryLock lock,
            @Nullable Connection connection,
            Story saved) {
        this.file = file;
        this.access = access;
        this.lock = lock;
        this.connection = connection;
        this.saved = saved;
    }

    /**
     * Opens a story: for writing where nothing speaks against it, else for reading. A file of an
     * earlier version is brought to this one's where it may be written.
     */
    public static StoryFile open(Path file) throws StoryFileException {
        if (!Files.exists(file)) {
            throw new StoryFileException(Fault.MISSING, file, null);
        }
        Reading.checkBeginning(file);
        if (!Files.isWritable(file)) {
            return read(file, Access.READ_FILE);
        }
        StoryLock lock;
        try {
            lock = StoryLock.take(file);
        } catch (StoryLock.TakenException taken) {
            return read(file, Access.READ_IN_USE);
        } catch (IOException notWritable) {
            return read(file, Access.READ_FOLDER);
        }
        StoryFile opened = null;
        try {
            opened = write(file, lock);
            return opened;
        } catch (StoryFileException failed) {
            if (failed.fault() == Fault.NOT_PERMITTED) {
                return read(file, Access.READ_FOLDER);
            }
            throw failed;
        } finally {
            if (opened == null) {
                lock.close();
            }
        }
    }

    /** Writes a story to a new file, or over an old one in one move, and opens it. */
    public static StoryFile create(Path file, Story story) throws StoryFileException {
        NewFile.write(file, story);
        return open(file);
    }

    /** Writes a copy of a story; an existing file is replaced in one move, or stays as it was. */
    public static void copy(Path file, Story story) throws StoryFileException {
        NewFile.write(file, story);
    }

    /** The story in a file, without opening it for longer than it takes to read it. */
    public static Story peek(Path file) throws StoryFileException {
        if (!Files.exists(file)) {
            throw new StoryFileException(Fault.MISSING, file, null);
        }
        Reading.checkBeginning(file);
        return Reading.story(file);
    }

    /** Whether a path names a story file. */
    public static boolean isStory(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    static StoryFile read(Path file, Access access) throws StoryFileException {
        return new StoryFile(file, access, null, null, Reading.story(file));
    }

    private static StoryFile write(Path file, StoryLock lock) throws StoryFileException {
        Connection connection = null;
        StoryFile opened = null;
        try {
            connection = Sqlite.write(file);
            Story story = Reading.checked(connection, file);
            StoryFormat.migrate(connection, StoryFormat.newest());
            opened = new StoryFile(file, Access.WRITE, lock, connection, story);
            return opened;
        } catch (SQLException failed) {
            throw new StoryFileException(Sqlite.fault(failed, file), file, failed);
        } finally {
            if (opened == null) {
                close(connection);
            }
        }
    }

    public Path file() {
        return file;
    }

    public Access access() {
        return access;
    }

    /** The story as it is on the disk. */
    public Story story() {
        return saved;
    }

    /**
     * Saves a later state of the story: all of it, or nothing where it fails. After a failure it
     * can be tried again, also when the folder was gone for a while.
     */
    public void save(Story story) throws StoryFileException {
        if (access.isReadOnly()) {
            throw new StoryFileException(
                    access == Access.READ_IN_USE ? Fault.IN_USE : Fault.NOT_PERMITTED, file, null);
        }
        if (story.equals(saved)) {
            return;
        }
        try {
            Connection open = connected();
            Sqlite.transact(open, () -> StoryRows.write(open, saved, story));
            saved = story;
        } catch (SQLException failed) {
            disconnect();
            throw new StoryFileException(Sqlite.fault(failed, file), file, failed);
        }
    }

    /** Lets go of the file; what was saved is in it. */
    @Override
    public void close() {
        disconnect();
        if (lock != null) {
            lock.close();
        }
    }

    /** For tests: as if the disk had no more room than this. */
    void limitTo(int pages) throws SQLException {
        try (Statement statement = connected().createStatement()) {
            statement.execute("PRAGMA max_page_count = " + pages);
        } catch (StoryFileException gone) {
            throw new SQLException(gone);
        }
    }

    /** The connection; a new one where the last had failed, to the same story only. */
    private Connection connected() throws StoryFileException, SQLException {
        Connection open = connection;
        if (open != null) {
            return open;
        }
        if (!Files.exists(file)) {
            throw new StoryFileException(Fault.VANISHED, file, null);
        }
        Connection again = Sqlite.write(file);
        connection = again;
        if (!Reading.checked(again, file).equals(saved)) {
            disconnect();
            throw new StoryFileException(Fault.CHANGED, file, null);
        }
        return again;
    }

    /** Closing rolls back what was not committed. */
    private void disconnect() {
        close(connection);
        connection = null;
    }

    private static void close(@Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException left) {
                // The system closes it with the process; nothing is pending that was acknowledged.
            }
        }
    }
}
