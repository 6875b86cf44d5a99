package crossread.analysis.language;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The word pieces a model knows, with their numbers, as its tokenizer file lists them. */
final class Vocabulary {
    private final Map<String, Integer> numbers;

    private Vocabulary(Map<String, Integer> numbers) {
        this.numbers = Map.copyOf(numbers);
    }

    @Nullable Integer numberOf(String piece) {
        return numbers.get(piece);
    }

    int required(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalStateException("no " + piece + " in the vocabulary");
        }
        return number;
    }

    /** Reads the {@code "vocab"} object out of a Hugging Face {@code tokenizer.json}. */
    static Vocabulary read(InputStream stream) {
        try {
            String json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            int open = json.indexOf('{', json.indexOf("\"vocab\""));
            return new Vocabulary(new Entries(json, open + 1).all());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the vocabulary", e);
        }
    }

    /** Members of a JSON object whose values are whole numbers. */
    private static final class Entries {
        private final String json;
        private int at;

        Entries(String json, int at) {
            this.json = json;
            this.at = at;
        }

        Map<String, Integer> all() {
            Map<String, Integer> entries = HashMap.newHashMap(32_000);
            while (at < json.length() && json.charAt(at) != '}') {
                if (json.charAt(at) == '"') {
                    String name = string();
                    entries.put(name, number());
                } else {
                    at++;
                }
            }
            return entries;
        }

        private String string() {
            StringBuilder word = new StringBuilder();
            at++;
            while (json.charAt(at) != '"') {
                word.append(json.charAt(at) == '\\' ? escaped() : json.charAt(at));
                at++;
            }
            at++;
            return word.toString();
        }

        /** Leaves the place at the escape's last character. */
        private char escaped() {
            at++;
            char c = json.charAt(at);
            if (c == 'u') {
                at += 4;
                return (char) Integer.parseInt(json, at - 3, at + 1, 16);
            }
            return switch (c) {
                case 'n' -> '\n';
                case 't' -> '\t';
                case 'r' -> '\r';
                case 'b' -> '\b';
                case 'f' -> '\f';
                default -> c;
            };
        }

        private int number() {
            while (!Character.isDigit(json.charAt(at))) {
                at++;
            }
            int begin = at;
            while (Character.isDigit(json.charAt(at))) {
                at++;
            }
            return Integer.parseInt(json, begin, at, 10);
        }
    }
}
