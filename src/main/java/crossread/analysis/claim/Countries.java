package crossread.analysis.claim;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The countries of the world by their names and adjectives. */
public final class Countries {
    private static final Map<String, String> BY_WORD = read();

    private Countries() {}

    /** "Russia" for "Russian" or "Russia", "the United States" for "U.S."; null for other words. */
    static @Nullable String named(String word) {
        return BY_WORD.get(word);
    }

    /** A role without the country it ends with: "president" for "president of Russia". */
    public static String without(String role) {
        int of = role.lastIndexOf(" of ");
        return of > 0 && BY_WORD.containsValue(role.substring(of + 4))
                ? role.substring(0, of)
                : role;
    }

    private static Map<String, String> read() {
        Map<String, String> words = new HashMap<>();
        try (InputStream in = Countries.class.getResourceAsStream("countries.txt")) {
            if (in == null) {
                throw new IllegalStateException("countries.txt is missing from the program");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(words, line));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    private static void add(Map<String, String> words, String line) {
        String[] parts = line.split("; ");
        String name = parts[0];
        words.put(name.replaceFirst("^the ", ""), name);
        for (String word : parts[1].split(", ")) {
            words.put(word, name);
        }
    }
}
