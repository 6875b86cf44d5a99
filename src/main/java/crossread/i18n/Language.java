package crossread.i18n;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that the window speaks. Commands, and what is written for others to read, are in
 * English whatever the window speaks.
 */
public enum Language {
    ENGLISH(Locale.ENGLISH, "English"),
    GERMAN(Locale.GERMAN, "Deutsch");

    private static volatile Language spoken = ENGLISH;

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    /** The one that messages are in now. */
    public static Language spoken() {
        return spoken;
    }

    /**
     * The language of a person's choice; where none was made, that of the system, and English where
     * there is no translation.
     *
     * @param code {@code de}, or anything else for no choice
     */
    public static Language chosen(@Nullable String code, Locale system) {
        return byCode(code).or(() -> byCode(system.getLanguage())).orElse(ENGLISH);
    }

    public static Optional<Language> byCode(@Nullable String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /**
     * Has all messages in this language from now on, those of JavaFX's own dialogs too. Called
     * once, before a window is built.
     */
    public void speak() {
        spoken = this;
        if (!Locale.getDefault().getLanguage().equals(code())) {
            Locale.setDefault(locale);
        }
    }

    /** {@code de}. */
    public String code() {
        return locale.getLanguage();
    }

    /** "Deutsch". */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }
}
