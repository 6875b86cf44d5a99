package crossread.ingest;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What a file is, by its name. */
enum FileType {
    TEXT,
    PAGE,
    /** A name without an ending: its content decides. */
    UNNAMED,
    PDF,
    DOCUMENT,
    STORY,
    OTHER;

    private static final Set<String> TEXTS = Set.of("txt", "text", "md", "markdown", "asc");
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");
    private static final Set<String> DOCUMENTS =
            Set.of("doc", "docx", "odt", "rtf", "pages", "ppt", "pptx", "xls", "xlsx", "epub");

    static FileType of(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        String ending = dot <= 0 ? "" : name.substring(dot + 1);
        if (TEXTS.contains(ending)) {
            return TEXT;
        }
        if (PAGES.contains(ending)) {
            return PAGE;
        }
        if (DOCUMENTS.contains(ending)) {
            return DOCUMENT;
        }
        return switch (ending) {
            case "" -> UNNAMED;
            case "pdf" -> PDF;
            case "crossread" -> STORY;
            default -> OTHER;
        };
    }

    /** Whether a folder's file of this type is taken as an article without being named. */
    boolean isReadable() {
        return this == TEXT || this == PAGE;
    }
}
