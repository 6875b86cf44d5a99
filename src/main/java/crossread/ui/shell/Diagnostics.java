package crossread.ui.shell;

import crossread.i18n.Language;
import crossread.store.SystemFolders;

import javafx.stage.Screen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a report of an error needs to know: versions, system, screens and the end of the log. No
 * words of articles, and no name of a person's folder.
 */
final class Diagnostics {
    private static final int LINES = 80;
    private static final long MEGABYTE = 1 << 20;

    private Diagnostics() {}

    static String of(SystemFolders folders) {
        Runtime machine = Runtime.getRuntime();
        String text =
                """
                Crossread %s
                Java %s (%s), JavaFX %s
                %s %s %s, %d processors, %d of %d MB in use
                language %s, system %s, screens %s
                folders %s
                """
                        .formatted(
                                version(),
                                Runtime.version(),
                                System.getProperty("java.vendor"),
                                System.getProperty("javafx.runtime.version", "?"),
                                System.getProperty("os.name"),
                                System.getProperty("os.version"),
                                System.getProperty("os.arch"),
                                machine.availableProcessors(),
                                (machine.totalMemory() - machine.freeMemory()) / MEGABYTE,
                                machine.maxMemory() / MEGABYTE,
                                Language.spoken().code(),
                                Locale.getDefault(Locale.Category.FORMAT).toLanguageTag(),
                                screens(),
                                Stream.of(folders.settings(), folders.data(), folders.state())
                                        .map(Path::toString)
                                        .collect(Collectors.joining(", ")));
        return anonymous(text + String.join("\n", log(folders.state())));
    }

    private static String version() {
        String version = Diagnostics.class.getPackage().getImplementationVersion();
        return version == null ? "(not packed)" : version;
    }

    private static String screens() {
        return Screen.getScreens().stream()
                .map(
                        screen ->
                                "%.0fx%.0f@%.2f"
                                        .formatted(
                                                screen.getBounds().getWidth(),
                                                screen.getBounds().getHeight(),
                                                screen.getOutputScaleX()))
                .collect(Collectors.joining(", "));
    }

    private static List<String> log(Path folder) {
        try {
            List<String> lines =
                    Files.readAllLines(folder.resolve("crossread.0.log"), StandardCharsets.UTF_8);
            return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
        } catch (IOException none) {
            return List.of("no log");
        }
    }

    private static String anonymous(String text) {
        String home = System.getProperty("user.home", "");
        return home.length() > 1 ? text.replace(home, "~") : text;
    }
}
