package crossread.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class SettingsJsonTest {
    @TempDir private Path folder;

    @Test
    void readsWhatItWrote() throws IOException {
        Path file = folder.resolve("deep/settings.json");
        SettingsJson.write(file, Map.of("look", "sepia", "textSize", "18"));
        assertEquals(Map.of("look", "sepia", "textSize", "18"), SettingsJson.read(file));
        assertEquals(
                "{\"version\":1,\"look\":\"sepia\",\"textSize\":\"18\"}\n", Files.readString(file));
    }

    @Test
    void knowsNothingWithoutAFile() throws IOException {
        assertEquals(Map.of(), SettingsJson.read(folder.resolve("none.json")));
    }

    @Test
    void passesOverWhatIsNoSetting() throws IOException {
        Path file = folder.resolve("later.json");
        Files.writeString(
                file, "{\"version\":7,\"look\":\"dark\",\"more\":{\"deep\":[1]},\"on\":true}");
        assertEquals(Map.of("look", "dark", "on", "true"), SettingsJson.read(file));
    }

    @Test
    void saysWhatItCannotRead() throws IOException {
        Path file = folder.resolve("broken.json");
        for (String broken : new String[] {"{\"look\":", "[1]", "", "look=dark"}) {
            Files.writeString(file, broken);
            assertThrows(IOException.class, () -> SettingsJson.read(file), broken);
        }
    }
}
