package crossread.store;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Opens SQLite databases as story files need them.
 *
 * <p>With a rollback journal, not a write-ahead log: at rest the story is one file that can be sent
 * and moved, and it opens from a folder that may not be written. {@code synchronous=EXTRA} also
 * syncs the folder once the journal is gone, without which a commit could be undone by a power cut
 * right after it. Freed pages are zeroed, so that salvage finds no rows of earlier days.
 */
final class Sqlite {
    private static final int WAIT = 2000;

    private Sqlite() {}

    static Connection write(Path file) throws SQLException {
        return set(open(file, new SQLiteConfig()));
    }

    static Connection read(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return open(file, config);
    }

    private static Connection open(Path file, SQLiteConfig config) throws SQLException {
        config.setBusyTimeout(WAIT);
        return DriverManager.getConnection(
                "jdbc:sqlite:" + file.toAbsolutePath(), config.toProperties());
    }

    private static Connection set(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
            statement.execute("PRAGMA synchronous = EXTRA");
            statement.execute("PRAGMA fullfsync = ON");
            statement.execute("PRAGMA secure_delete = ON");
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    /** Writes in a transaction. */
    @FunctionalInterface
    interface Writing {
        void write() throws SQLException;
    }

    /** Does all of it or nothing. What is done is on the disk when this returns. */
    static void transact(Connection connection, Writing writing) throws SQLException {
        execute(connection, "BEGIN IMMEDIATE");
        try {
            writing.write();
            execute(connection, "COMMIT");
        } catch (SQLException failed) {
            try {
                execute(connection, "ROLLBACK");
            } catch (SQLException done) {
                // On a full disk SQLite has rolled back already; the first failure is what counts.
                failed.addSuppressed(done);
            }
            throw failed;
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** Whether SQLite finds its own structures whole. */
    static boolean isWhole(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA integrity_check(1)")) {
            return result.next() && "ok".equals(result.getString(1));
        }
    }

    /** What SQLite's error means for a story file. */
    static Fault fault(SQLException failure, Path file) {
        if (!Files.exists(file)) {
            return Fault.VANISHED;
        }
        if (!(failure instanceof SQLiteException sqlite)) {
            return Fault.FAILED;
        }
        SQLiteErrorCode code = sqlite.getResultCode();
        if (code == SQLiteErrorCode.SQLITE_READONLY_DBMOVED) {
            return Fault.CHANGED;
        }
        return switch (code.code & 0xff) {
            case 13 -> Fault.DISK_FULL;
            case 11, 26 -> Fault.DAMAGED;
            case 5, 6 -> Fault.IN_USE;
            case 3, 8, 14, 23 -> Fault.NOT_PERMITTED;
            default -> Fault.FAILED;
        };
    }
}
