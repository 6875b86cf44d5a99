package crossread.ui.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads labels of outlets from a table as text: the first row names the labels, the first column
 * the outlets. Fields are divided by commas, semicolons or tabs, whichever the first row has most
 * of, and may stand in quotation marks.
 */
final class LabelTable {
    private LabelTable() {}

    /**
     * @throws IllegalArgumentException where there is no label or no outlet
     */
    static Labels of(String text) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int end = bare.indexOf('\n');
        char between = between(end < 0 ? bare : bare.substring(0, end));
        List<List<String>> rows = rows(bare, between);
        if (rows.size() < 2 || rows.getFirst().size() < 2) {
            throw new IllegalArgumentException("no labels");
        }
        List<String> names = rows.getFirst();
        Labels labels = Labels.NONE;
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int i = 1; i < Math.min(names.size(), row.size()); i++) {
                String name = names.get(i).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !row.getFirst().isBlank()) {
                    labels = labels.with(name, row.getFirst().strip(), row.get(i));
                }
            }
        }
        return labels;
    }

    private static char between(String head) {
        char best = ',';
        for (char sign : new char[] {',', ';', '\t'}) {
            if (count(head, sign) > count(head, best)) {
                best = sign;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(unit -> unit == sign).count();
    }

    private static List<List<String>> rows(String text, char between) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (quoted && unit == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append(unit);
                i++;
            } else if (unit == '"') {
                quoted = !quoted;
            } else if (!quoted && unit == between) {
                row.add(field.toString());
                field.setLength(0);
            } else if (!quoted && unit == '\n') {
                endRow(rows, row, field);
                row = new ArrayList<>();
            } else if (unit != '\r') {
                field.append(unit);
            }
        }
        endRow(rows, row, field);
        return rows;
    }

    private static void endRow(List<List<String>> rows, List<String> row, StringBuilder field) {
        row.add(field.toString());
        field.setLength(0);
        if (row.size() > 1 || !row.getFirst().isBlank()) {
            rows.add(row);
        }
    }
}
