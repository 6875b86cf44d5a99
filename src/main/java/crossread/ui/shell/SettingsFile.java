package crossread.ui.shell;

import crossread.json.SettingsJson;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the settings of this user are kept. */
public final class SettingsFile {
    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** The file where the system has programs keep their settings. */
    public static SettingsFile ofUser() {
        Path home = Path.of(System.getProperty("user.home", "."));
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String windows = System.getenv("APPDATA");
        String linux = System.getenv("XDG_CONFIG_HOME");
        if (system.contains("windows") && windows != null) {
            return in(Path.of(windows, "Crossread"));
        }
        if (system.contains("mac")) {
            return in(home.resolve("Library/Application Support/Crossread"));
        }
        Path folder =
                linux != null && Path.of(linux).isAbsolute()
                        ? Path.of(linux)
                        : home.resolve(".config");
        return in(folder.resolve("crossread"));
    }

    private static SettingsFile in(Path folder) {
        return new SettingsFile(folder.resolve("settings.json"));
    }

    /** What is kept; nothing where it can't be read: then everything is as at first. */
    public Map<String, String> read() {
        try {
            return SettingsJson.read(file);
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "The settings could not be read: {0}", unreadable.getMessage());
            return Map.of();
        }
    }

    public void write(Map<String, String> settings) throws IOException {
        SettingsJson.write(file, settings);
    }
}
