package crossread.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.ColorScheme;
import javafx.application.Platform;

import java.util.Arrays;
import java.util.Optional;

/** The colours that the analyst can choose from. */
public enum Look {
    LIGHT("light"),
    SEPIA("sepia"),
    DARK("dark"),
    /** Light or dark, as the system is. */
    SYSTEM("system");

    private final String key;

    Look(String key) {
        this.key = key;
    }

    /** Name in message keys, in settings and on the command line. */
    public String key() {
        return key;
    }

    public static Optional<Look> byKey(String key) {
        return Arrays.stream(values()).filter(look -> look.key.equals(key)).findFirst();
    }

    String userAgentStylesheet() {
        return switch (shown()) {
            case DARK -> new PrimerDark().getUserAgentStylesheet();
            default -> new PrimerLight().getUserAgentStylesheet();
        };
    }

    String roles() {
        return Theme.resource(shown().key + ".css");
    }

    /** The colours themselves, where they are the system's. */
    private Look shown() {
        if (this != SYSTEM) {
            return this;
        }
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }
}
