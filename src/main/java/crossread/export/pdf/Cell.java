package crossread.export.pdf;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One cell of a table.
 *
 * @param header whether it heads its row or column
 * @param destination name of the place it is for links, or null
 */
public record Cell(List<Paragraph> paragraphs, boolean header, @Nullable String destination) {
    public Cell {
        paragraphs = List.copyOf(paragraphs);
    }

    public static Cell of(Paragraph... paragraphs) {
        return new Cell(List.of(paragraphs), false, null);
    }

    public static Cell of(String text, TextStyle style) {
        return of(Paragraph.of(text, style));
    }

    public static Cell header(Paragraph... paragraphs) {
        return new Cell(List.of(paragraphs), true, null);
    }

    public Cell named(String name) {
        return new Cell(paragraphs, header, name);
    }
}
