package crossread.export.pdf;

import org.jspecify.annotations.Nullable;

/**
 * The faces that are shipped: Literata for reading, Inter for everything around it, and Noto for
 * the scripts that those lack.
 */
public enum Face {
    TEXT("Literata-Regular"),
    TEXT_ITALIC("Literata-Italic"),
    TEXT_SEMIBOLD("Literata-SemiBold"),
    UI("Inter-Regular"),
    UI_ITALIC("Inter-Italic"),
    UI_MEDIUM("Inter-Medium"),
    UI_SEMIBOLD("Inter-SemiBold"),
    ARABIC("NotoSansArabic-Regular"),
    HEBREW("NotoSansHebrew-Regular"),
    DEVANAGARI("NotoSansDevanagari-Regular"),
    HAN("NotoSansSC-Regular"),
    HANGUL("NotoSansKR-Regular");

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
            default -> TEXT;
        };
    }

    /** Whether its letters change their shape by what stands next to them. */
    boolean isShaped() {
        return this == ARABIC || this == HEBREW || this == DEVANAGARI;
    }

    /** The face made for a character's script, or null where it has none of its own. */
    static @Nullable Face forScriptOf(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case DEVANAGARI -> DEVANAGARI;
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> HAN;
            case HANGUL -> HANGUL;
            case COMMON, INHERITED -> forBlockOf(codePoint);
            default -> null;
        };
    }

    /** For the marks that several scripts share, by where they stand in Unicode. */
    private static @Nullable Face forBlockOf(int codePoint) {
        if (codePoint >= 0x0600 && codePoint <= 0x06FF) {
            return ARABIC;
        }
        if (codePoint == 0x0964 || codePoint == 0x0965) {
            return DEVANAGARI;
        }
        boolean isWide =
                codePoint >= 0x3000 && codePoint <= 0x33FF
                        || codePoint >= 0xFE30 && codePoint <= 0xFE4F
                        || codePoint >= 0xFF00 && codePoint <= 0xFFEF;
        return isWide ? HAN : null;
    }
}
