package crossread.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.Comparison;
import crossread.model.Reviewed;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class CsvTest {
    @Test
    void hasARowForEachLinkAndAHead() {
        Comparison comparison = Fixture.ferry();
        List<List<String>> rows = rows(Csv.links(Reviewed.of(comparison)));
        assertEquals(comparison.links().size() + 1, rows.size());
        assertEquals("conflict", rows.get(2).get(2));
        assertEquals("about 90 minutes", rows.get(2).get(15));
        assertEquals("twenty minutes", rows.get(2).get(23));
    }

    @Test
    void hasARowForEachTopicConflictsFirst() {
        List<List<String>> rows = rows(Csv.matrix(Reviewed.of(Fixture.ferry())));
        assertEquals(5, rows.size());
        assertEquals("How long were they stranded?", rows.get(1).get(1));
        assertEquals("about 90 minutes [Conflict]", rows.get(1).get(3));
    }

    @Test
    void givesEveryRowAsManyCells() {
        for (String csv :
                List.of(
                        Csv.links(Reviewed.of(HtmlPageTest.hostile())),
                        Csv.matrix(Reviewed.of(Fixture.ferry())))) {
            List<List<String>> rows = rows(csv);
            rows.forEach(row -> assertEquals(rows.getFirst().size(), row.size()));
        }
    }

    @Test
    void leavesNoCellThatASpreadsheetWouldReckon() {
        Comparison hostile = HtmlPageTest.hostile();
        List<List<String>> cells = new ArrayList<>(rows(Csv.links(Reviewed.of(hostile))));
        cells.addAll(rows(Csv.matrix(Reviewed.of(hostile))));
        List<String> formulas =
                cells.stream()
                        .flatMap(List::stream)
                        .flatMap(String::lines)
                        .filter(line -> line.stripLeading().matches("(?s)[=+@＝＋－＠-].*"))
                        .toList();
        assertEquals(List.of(), formulas);
        assertEquals("'  =1", Csv.escaped("  =1"));
        assertEquals("\"'=1\n'@x\"", Csv.escaped("=1\n@x"));
    }

    /** Reads what RFC 4180 allows. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }
}
