package crossread.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What a story file holds, and how a file of an earlier version becomes one of this. */
final class StoryFormat {
    /** "CRRD", in the header of every story file. */
    static final int APPLICATION = 0x43525244;

    /** First version that keeps what is shown. */
    static final int WITH_VIEW = 2;

    /** What each version adds to the one before; the first makes an empty file a story. */
    private static final List<List<String>> VERSIONS =
            List.of(
                    List.of(
                            "PRAGMA application_id = " + APPLICATION,
                            """
                            CREATE TABLE article (place INTEGER PRIMARY KEY, id TEXT, file TEXT,
                                title TEXT, outlet TEXT, author TEXT, published TEXT,
                                language TEXT, sha256 TEXT, text TEXT, parts TEXT, digest TEXT)\
                            """,
                            """
                            CREATE TABLE step (number INTEGER PRIMARY KEY, at TEXT, state TEXT,
                                type TEXT, decision TEXT, digest TEXT)\
                            """),
                    List.of(
                            """
                            CREATE TABLE view (id INTEGER PRIMARY KEY, name TEXT, value TEXT,
                                digest TEXT)\
                            """));

    private StoryFormat() {}

    static int newest() {
        return VERSIONS.size();
    }

    static int version(Connection connection) throws SQLException {
        return number(connection, "PRAGMA user_version");
    }

    static int application(Connection connection) throws SQLException {
        return number(connection, "PRAGMA application_id");
    }

    /** Brings a file to a version, in one transaction: all of it or nothing. */
    static void migrate(Connection connection, int version) throws SQLException {
        int from = version(connection);
        if (from >= version) {
            return;
        }
        Sqlite.transact(
                connection,
                () -> {
                    try (Statement statement = connection.createStatement()) {
                        for (List<String> added : VERSIONS.subList(from, version)) {
                            for (String command : added) {
                                statement.executeUpdate(command);
                            }
                        }
                        statement.executeUpdate("PRAGMA user_version = " + version);
                    }
                });
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }
}
