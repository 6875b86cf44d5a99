package crossread.json;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

/**
 * Writes JSON in the order it is told to: same calls, same bytes. Nulls are written; numbers
 * without a fraction have no point; the text ends in a line break only where it is indented.
 */
final class JsonText {
    private final StringWriter text = new StringWriter();
    private final JsonWriter writer = new JsonWriter(text);
    private final boolean indented;

    private JsonText(boolean indented) {
        this.indented = indented;
        writer.setHtmlSafe(false);
        writer.setSerializeNulls(true);
        writer.setFormattingStyle(
                indented
                        ? FormattingStyle.PRETTY.withIndent("  ").withNewline("\n")
                        : FormattingStyle.COMPACT);
    }

    /** Writes into a JSON text; the writing itself cannot fail, since it goes to memory. */
    @FunctionalInterface
    interface Content {
        void write() throws IOException;
    }

    /** A JSON text over several lines. */
    static JsonText indented() {
        return new JsonText(true);
    }

    /** A JSON text on one line. */
    static JsonText compact() {
        return new JsonText(false);
    }

    JsonText object(Content content) {
        try {
            writer.beginObject();
            content.write();
            writer.endObject();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonText object(String name, Content content) throws IOException {
        writer.name(name);
        return object(content);
    }

    /** Writes one element of an array. */
    @FunctionalInterface
    interface Element<T> {
        void write(T item) throws IOException;
    }

    <T> JsonText array(String name, List<T> items, Element<T> element) throws IOException {
        writer.name(name).beginArray();
        for (T item : items) {
            element.write(item);
        }
        writer.endArray();
        return this;
    }

    JsonText strings(String name, List<String> items) throws IOException {
        return array(name, items, writer::value);
    }

    JsonText field(String name, @Nullable Object value) throws IOException {
        writer.name(name);
        if (value == null) {
            writer.nullValue();
        } else {
            writer.value(value.toString());
        }
        return this;
    }

    /** Writes a value that is JSON already. */
    JsonText raw(String name, String json) throws IOException {
        writer.name(name).jsonValue(json);
        return this;
    }

    JsonText field(String name, boolean value) throws IOException {
        writer.name(name).value(value);
        return this;
    }

    JsonText field(String name, int value) throws IOException {
        writer.name(name).value(value);
        return this;
    }

    JsonText number(String name, @Nullable Double value) throws IOException {
        writer.name(name);
        if (value == null || !Double.isFinite(value)) {
            writer.nullValue();
        } else {
            writer.value(new BigDecimal(plain(value)));
        }
        return this;
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return indented ? text + "\n" : text.toString();
    }
}
