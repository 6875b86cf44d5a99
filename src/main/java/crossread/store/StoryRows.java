package crossread.store;

import crossread.model.Article;
import crossread.model.Step;
import crossread.model.Story;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Reads a story from its tables, and writes what has changed of it. */
final class StoryRows {
    /** A row is not as it was written. */
    static final class DamagedException extends Exception {
        private static final long serialVersionUID = 1L;

        DamagedException(@Nullable Throwable cause) {
            super("a row is not as it was written", cause);
        }
    }

    private StoryRows() {}

    static Story read(Connection connection) throws SQLException, DamagedException {
        List<Article> articles = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        Map<String, String> view = new TreeMap<>();
        try {
            for (Row row : rows(connection, "article", ArticleRow.COLUMNS)) {
                articles.add(ArticleRow.read(row.columns()));
            }
            for (Row row : rows(connection, "step", StepRow.COLUMNS)) {
                steps.add(StepRow.read(row.key(), row.columns()));
            }
            if (StoryFormat.version(connection) >= StoryFormat.WITH_VIEW) {
                for (Row row : rows(connection, "view", 2)) {
                    view.put(
                            Objects.requireNonNull(row.columns().get(0)),
                            Objects.requireNonNull(row.columns().get(1)));
                }
            }
        } catch (RuntimeException malformed) {
            throw new DamagedException(malformed);
        }
        return new Story(articles, steps, view);
    }

    /** Writes what differs between two states of a story; the caller commits. */
    static void write(Connection connection, Story before, Story after) throws SQLException {
        articles(connection, before.articles(), after.articles());
        steps(connection, before.steps(), after.steps());
        if (!before.view().equals(after.view())) {
            clear(connection, "view");
            int id = 0;
            for (Map.Entry<String, String> entry : new TreeMap<>(after.view()).entrySet()) {
                insert(connection, "view", ++id, List.of(entry.getKey(), entry.getValue()));
            }
        }
    }

    /** The digest of a row, over its key and all its columns. */
    static String digest(long key, List<? extends @Nullable String> columns) {
        List<@Nullable String> all = new ArrayList<>();
        all.add(Long.toString(key));
        all.addAll(columns);
        return Fields.digest(all);
    }

    private static void articles(Connection connection, List<Article> before, List<Article> after)
            throws SQLException {
        int kept = before.size();
        if (kept > after.size() || !before.equals(after.subList(0, kept))) {
            clear(connection, "article");
            kept = 0;
        }
        for (int i = kept; i < after.size(); i++) {
            insert(connection, "article", i + 1, ArticleRow.of(after.get(i)));
        }
    }

    private static void steps(Connection connection, List<Step> before, List<Step> after)
            throws SQLException {
        Map<Integer, Step> known = new TreeMap<>();
        before.forEach(step -> known.put(step.number(), step));
        for (Step step : after) {
            if (!step.equals(known.get(step.number()))) {
                insert(connection, "step", step.number(), StepRow.of(step));
            }
        }
    }

    private static void clear(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM " + table);
        }
    }

    private static void insert(
            Connection connection, String table, int key, List<? extends @Nullable String> columns)
            throws SQLException {
        String places = ", ?".repeat(columns.size() + 1);
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "INSERT OR REPLACE INTO " + table + " VALUES (?" + places + ")")) {
            statement.setInt(1, key);
            int at = 2;
            for (String column : columns) {
                statement.setString(at++, column);
            }
            statement.setString(at, digest(key, columns));
            statement.executeUpdate();
        }
    }

    private record Row(int key, List<@Nullable String> columns) {}

    private static List<Row> rows(Connection connection, String table, int columns)
            throws SQLException, DamagedException {
        List<Row> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1")) {
            while (result.next()) {
                @Nullable String[] texts = new @Nullable String[columns];
                for (int i = 0; i < columns; i++) {
                    texts[i] = result.getString(i + 2);
                }
                Row row = new Row(result.getInt(1), Arrays.asList(texts));
                if (!digest(row.key(), row.columns()).equals(result.getString(columns + 2))) {
                    throw new DamagedException(null);
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
