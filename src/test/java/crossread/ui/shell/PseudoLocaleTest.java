package crossread.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.i18n.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The window in a language that there is not: every message stands in brackets and is longer by
 * half. What shows no brackets is written into the program.
 */
class PseudoLocaleTest {
    private static final Path BUNDLES = Path.of("src/main/resources/crossread/i18n");

    @TempDir private Path folder;

    @Test
    void showsNoWordsThatAreInNoBundleAndCutsNoButton() throws Exception {
        translate(".properties", PseudoLocaleTest::longer);
        assertEquals(List.of(), faults(Language.ENGLISH));
    }

    @Test
    void showsNoEnglishAndCutsNoButtonInGerman() throws Exception {
        translate("_de.properties", message -> "⟦" + message + "⟧");
        assertEquals(List.of(), faults(Language.GERMAN));
    }

    private List<String> faults(Language language) throws Exception {
        Process window =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dprism.lcdtext=false",
                                "-cp",
                                folder + File.pathSeparator + System.getProperty("java.class.path"),
                                PseudoWindow.class.getName(),
                                folder.toString(),
                                language.name())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        List<String> faults =
                new String(window.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
        assertEquals(0, window.waitFor(), () -> "it ended early: " + faults);
        return faults;
    }

    /** Puts bundles of the language before those of the program. */
    private void translate(String ending, UnaryOperator<String> marked) throws IOException {
        Path to = Files.createDirectories(folder.resolve("crossread/i18n"));
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            for (Path bundle : bundles.toList()) {
                String name = String.valueOf(bundle.getFileName());
                boolean english = !name.contains("_");
                if (english != ending.equals(".properties")) {
                    continue;
                }
                Properties words = new Properties();
                try (Reader reader = Files.newBufferedReader(bundle)) {
                    words.load(reader);
                }
                words.replaceAll((key, message) -> marked.apply(String.valueOf(message)));
                String first = english ? name.replace(ending, "_en.properties") : name;
                try (Writer writer = Files.newBufferedWriter(to.resolve(first))) {
                    words.store(writer, null);
                }
            }
        }
    }

    private static String longer(String message) {
        return "⟦" + message + " " + "~".repeat(message.length() / 4) + "⟧";
    }
}
