package crossread.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a comparison can be written as. */
public enum ExportFormat {
    PDF("pdf", "pdf"),
    HTML("html", "html"),
    MARKDOWN("markdown", "md"),
    CSV_LINKS("csv", "csv"),
    CSV_MATRIX("csv-matrix", "csv"),
    JSON("json", "json"),
    ANNOTATIONS("annotations", "jsonld"),
    TEXT("text", "txt"),
    TIMELINE_SVG("timeline-svg", "svg"),
    TIMELINE_PNG("timeline-png", "png");

    private final String key;
    private final String extension;

    ExportFormat(String key, String extension) {
        this.key = key;
        this.extension = extension;
    }

    /** Its name on the command line and in bundles. */
    public String key() {
        return key;
    }

    /** What its files' names end in, without the point. */
    public String extension() {
        return extension;
    }

    /**
     * This format, or the one that a file's name asks for, where it ends as those of another do.
     */
    public ExportFormat forFile(Path file) {
        String end = endOf(file);
        return end.equals(extension)
                ? this
                : Arrays.stream(values())
                        .filter(format -> format.extension.equals(end))
                        .findFirst()
                        .orElse(this);
    }

    /** The file, with this format's ending where its name has none of any format. */
    public Path named(Path file) {
        String end = endOf(file);
        boolean isKnown = Arrays.stream(values()).anyMatch(format -> format.extension.equals(end));
        return isKnown ? file : file.resolveSibling(file.getFileName() + "." + extension);
    }

    private static String endOf(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Whether it is characters, and no PDF or picture. */
    public boolean isText() {
        return this != PDF && this != TIMELINE_PNG;
    }

    public static Optional<ExportFormat> of(String key) {
        return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
    }

    /** The formats that are the whole comparison as text, as the command line offers them. */
    public static List<ExportFormat> texts() {
        return List.of(JSON, CSV_LINKS, HTML, MARKDOWN, ANNOTATIONS, TEXT);
    }
}
