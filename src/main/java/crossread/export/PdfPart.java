package crossread.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parts of the PDF that can be left out. The first page is always there. */
public enum PdfPart {
    DIFFERENCES("differences", List.of("differences")),
    MATRIX("matrix", List.of("matrix")),
    TIMELINE("timeline", List.of("timeline", "event-")),
    SIDE_BY_SIDE("side-by-side", List.of("side-by-side")),
    ARTICLES("articles", List.of("articles", "article-", "claim-")),
    NOTES("notes", List.of("notes", "note-"));

    private final String key;
    private final List<String> places;

    PdfPart(String key, List<String> places) {
        this.key = key;
        this.places = places;
    }

    /** Its name on the command line, and of the place where it begins. */
    public String key() {
        return key;
    }

    public static Optional<PdfPart> of(String key) {
        return Arrays.stream(values()).filter(part -> part.key.equals(key)).findFirst();
    }

    /** What the names of the places in it begin with. */
    List<String> places() {
        return places;
    }
}
