package crossread.ui.matrix;

import crossread.model.Claim;
import crossread.model.Link;
import crossread.model.Topic;
import crossread.ui.kit.RelationStyle;

import java.util.List;

/**
 * Topics down, articles across, in words ready to be read.
 *
 * @param columns the articles, in the comparison's order
 * @param rows the topics, in the order asked for
 */
public record Matrix(List<Column> columns, List<Row> rows) {
    static final Matrix EMPTY = new Matrix(List.of(), List.of());

    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * An article.
     *
     * @param name outlet or file
     * @param date day of publication, or that there is none
     * @param origin whose text it shares with how many others; empty where it stands alone
     */
    public record Column(String article, String name, String date, String origin) {}

    /**
     * A topic.
     *
     * @param style the strongest relation between its claims
     * @param event what it is about, with its date; empty where nothing is known
     * @param voices how many articles speak of it
     * @param links between its claims, strongest first
     * @param cells one for each column
     */
    public record Row(
            Topic topic,
            RelationStyle style,
            String event,
            int voices,
            List<Link> links,
            List<Cell> cells) {
        public Row {
            links = List.copyOf(links);
            cells = List.copyOf(cells);
        }

        public String question() {
            return topic.question();
        }
    }

    /**
     * What one article says of a topic.
     *
     * @param entries strongest relation first; empty where it says nothing
     * @param why why it says nothing, in words; empty where it says something
     */
    public record Cell(List<Entry> entries, String why) {
        public Cell {
            entries = List.copyOf(entries);
        }

        public boolean isEmpty() {
            return entries.isEmpty();
        }
    }

    /**
     * @param words the value as written, on one line
     */
    public record Entry(Claim claim, String words, RelationStyle style) {}
}
