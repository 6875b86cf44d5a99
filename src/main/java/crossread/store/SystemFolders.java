package crossread.store;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Where this system has programs keep what is theirs. They lie outside the program's own folder, so
 * that an update leaves them as they are.
 *
 * @param settings how the window looks
 * @param data drafts, and the list of stories opened lately
 * @param state the log, and the place where a second start finds the first
 * @param cache what can be computed anew
 */
public record SystemFolders(Path settings, Path data, Path state, Path cache) {

    /** Those of the person who runs the program. */
    public static SystemFolders ofUser() {
        return of(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")),
                System::getenv);
    }

    static SystemFolders of(String system, Path home, UnaryOperator<@Nullable String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("windows")) {
            Path roaming = folder(environment.apply("APPDATA"), home.resolve("AppData/Roaming"));
            Path local = folder(environment.apply("LOCALAPPDATA"), home.resolve("AppData/Local"));
            Path settings = roaming.resolve("Crossread");
            Path state = local.resolve("Crossread");
            return new SystemFolders(settings, settings, state, state.resolve("Cache"));
        }
        if (name.contains("mac")) {
            Path library = home.resolve("Library");
            Path support = library.resolve("Application Support/Crossread");
            return new SystemFolders(
                    support,
                    support,
                    library.resolve("Logs/Crossread"),
                    library.resolve("Caches/Crossread"));
        }
        return new SystemFolders(
                own(environment.apply("XDG_CONFIG_HOME"), home.resolve(".config")),
                own(environment.apply("XDG_DATA_HOME"), home.resolve(".local/share")),
                own(environment.apply("XDG_STATE_HOME"), home.resolve(".local/state")),
                own(environment.apply("XDG_CACHE_HOME"), home.resolve(".cache")));
    }

    private static Path own(@Nullable String given, Path usual) {
        return folder(given, usual).resolve("crossread");
    }

    /** Relative folders are to be passed over, says the XDG specification. */
    private static Path folder(@Nullable String given, Path usual) {
        return given != null && Path.of(given).isAbsolute() ? Path.of(given) : usual;
    }
}
