package crossread.ui.shell;

import crossread.json.SettingsJson;
import crossread.store.SystemFolders;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
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
        return new SettingsFile(SystemFolders.ofUser().settings().resolve("settings.json"));
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
