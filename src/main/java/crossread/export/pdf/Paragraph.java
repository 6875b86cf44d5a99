package crossread.export.pdf;

import java.util.List;
import java.util.stream.Collectors;

/** Runs that are broken into lines together. Offsets count from its first character. */
public record Paragraph(List<Run> runs) {
    public Paragraph {
        runs = List.copyOf(runs);
    }

    public static Paragraph of(Run... runs) {
        return new Paragraph(List.of(runs));
    }

    public static Paragraph of(String text, TextStyle style) {
        return of(Run.of(text, style));
    }

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
