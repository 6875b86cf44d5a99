package crossread.export.pdf;

/** The faces that are shipped: Literata for reading, Inter for everything around it. */
public enum Face {
    TEXT("Literata-Regular"),
    TEXT_ITALIC("Literata-Italic"),
    TEXT_SEMIBOLD("Literata-SemiBold"),
    UI("Inter-Regular"),
    UI_ITALIC("Inter-Italic"),
    UI_MEDIUM("Inter-Medium"),
    UI_SEMIBOLD("Inter-SemiBold");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    String resource() {
        return "/crossread/assets/fonts/" + file + ".ttf";
    }

    /** The face that is asked for a character which this one lacks. */
    Face fallback() {
        return switch (this) {
            case TEXT, UI_MEDIUM -> UI;
            case TEXT_ITALIC -> UI_ITALIC;
            case TEXT_SEMIBOLD -> UI_SEMIBOLD;
            case UI, UI_ITALIC, UI_SEMIBOLD -> TEXT;
        };
    }
}
