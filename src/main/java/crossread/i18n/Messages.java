package crossread.i18n;

import org.jspecify.annotations.Nullable;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Messages by key, in one language. Each area has a bundle of its own ({@code reader}, {@code
 * timeline}, {@code export}, …), a properties file beside this class, and beside it one for each
 * {@link Language} but English.
 */
public final class Messages {
    private static final ResourceBundle.Control AS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String area;
    private final @Nullable Locale fixed;

    private Messages(String area, @Nullable Locale fixed) {
        this.area = area;
        this.fixed = fixed;
    }

    /**
     * Messages in a language that stays.
     *
     * @param area name of the bundle: {@code reader} stands for {@code reader.properties}
     */
    public static Messages of(String area, Locale locale) {
        return new Messages(area, locale);
    }

    /** Messages in the language that is spoken when they are asked for. */
    public static Messages of(String area) {
        return new Messages(area, null);
    }

    /**
     * The message with its placeholders ({@code {0}}) filled in; plurals by {@link MessageFormat}'s
     * choice.
     *
     * @throws java.util.MissingResourceException where the bundle has no such key
     */
    public String get(String key, Object... arguments) {
        Locale locale = fixed == null ? Language.spoken().locale() : fixed;
        String pattern =
                ResourceBundle.getBundle("crossread.i18n." + area, locale, AS_ASKED).getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, locale).format(arguments);
    }
}
