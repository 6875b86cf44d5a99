package crossread.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import crossread.json.MalformedLineException.Fault;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A line of JSON that asks something: an object with an id, texts and dates. */
record JsonLine(JsonObject object) {
    static JsonLine of(String line) throws MalformedLineException {
        try {
            JsonElement element = JsonParser.parseString(line);
            if (element.isJsonObject()) {
                return new JsonLine(element.getAsJsonObject());
            }
        } catch (JsonParseException e) {
            throw new MalformedLineException(Fault.NO_OBJECT, e);
        }
        throw new MalformedLineException(Fault.NO_OBJECT, null);
    }

    /** The id as JSON, to be given back as it came. */
    String id() throws MalformedLineException {
        JsonElement id = object.get("id");
        if (id == null || !id.isJsonPrimitive()) {
            throw new MalformedLineException(Fault.NO_ID, null);
        }
        return id.toString();
    }

    String text(String name) throws MalformedLineException {
        String text = string(name);
        if (text == null) {
            throw new MalformedLineException(Fault.NO_TEXT, null);
        }
        return text;
    }

    @Nullable LocalDate date(String name) throws MalformedLineException {
        JsonElement element = object.get(name);
        if (element == null || element.isJsonNull()) {
            return null;
        }
        try {
            String date = string(name);
            String written = date == null ? "" : date;
            return LocalDate.parse(written.indexOf('T') == 10 ? written.substring(0, 10) : written);
        } catch (DateTimeParseException e) {
            throw new MalformedLineException(Fault.NO_DATE, e);
        }
    }

    private @Nullable String string(String name) {
        JsonElement element = object.get(name);
        return element != null && element.isJsonPrimitive() ? element.getAsString() : null;
    }
}
