package crossread.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Messages by key, in one language. Each area has a bundle of its own ({@code reader}, {@code
 * timeline}, {@code export}, …), a properties file beside this class.
 */
public final class Messages {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * @param area name of the bundle: {@code reader} stands for {@code reader.properties}
     */
    public static Messages of(String area, Locale locale) {
        return new Messages(ResourceBundle.getBundle("crossread.i18n." + area, locale), locale);
    }

    public static Messages of(String area) {
        return of(area, Locale.ENGLISH);
    }

    /**
     * The message with its placeholders ({@code {0}}) filled in; plurals by {@link MessageFormat}'s
     * choice.
     *
     * @throws java.util.MissingResourceException where the bundle has no such key
     */
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, locale).format(arguments);
    }
}
