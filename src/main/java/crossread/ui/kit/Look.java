package crossread.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** The colours that the analyst can choose from. */
public enum Look {
    LIGHT("light"),
    SEPIA("sepia"),
    DARK("dark");

    private final String key;

    Look(String key) {
        this.key = key;
    }

    /** Name in message keys, in settings and on the command line. */
    public String key() {
        return key;
    }

    String userAgentStylesheet() {
        return switch (this) {
            case LIGHT, SEPIA -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    String roles() {
        return Theme.resource(key + ".css");
    }
}
