package crossread.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/** What the program remembers of its window from one day to the next, as JSON. */
public final class SettingsJson {
    private static final String VERSION = "version";
    private static final int NOW = 1;

    private SettingsJson() {}

    /**
     * The settings in a file, by name; empty where there is none. Names that this version does not
     * know stay in it.
     *
     * @throws IOException where the file can't be read or holds no settings
     */
    public static Map<String, String> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            JsonElement root =
                    JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8));
            Map<String, String> settings = new TreeMap<>();
            for (Map.Entry<String, JsonElement> entry : root.getAsJsonObject().entrySet()) {
                if (entry.getValue().isJsonPrimitive() && !entry.getKey().equals(VERSION)) {
                    settings.put(entry.getKey(), entry.getValue().getAsString());
                }
            }
            return Map.copyOf(settings);
        } catch (JsonParseException | IllegalStateException malformed) {
            throw new IOException("no settings in " + file.getFileName(), malformed);
        }
    }

    /** Writes settings beside the file and then in its place, so that it is never half there. */
    public static void write(Path file, Map<String, String> settings) throws IOException {
        JsonObject root = new JsonObject();
        root.addProperty(VERSION, NOW);
        new TreeMap<>(settings).forEach(root::addProperty);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, root + "\n", StandardCharsets.UTF_8);
        Files.move(
                beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
