package crossread.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import crossread.model.Mention;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The JSON Lines that the claims command reads and writes. */
public final class ClaimsJson {
    private ClaimsJson() {}

    /**
     * A text whose claims are wanted.
     *
     * @param id any name or number as JSON, given back with the claims as it came
     * @param date the day the text is of, or null
     */
    public record Question(String id, String text, @Nullable LocalDate date) {}

    /** What is wrong with a line, for whoever catches it to say in words. */
    public enum Fault {
        NO_OBJECT,
        NO_ID,
        NO_TEXT,
        NO_DATE
    }

    /** A line is no question. */
    public static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1L;
        private final Fault fault;

        MalformedException(Fault fault, @Nullable Throwable cause) {
            super(fault.name(), cause);
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    /**
     * Reads {@code {"id","text","date"?}}; an id may be a number, and other fields are ignored.
     *
     * @throws MalformedException where the line is something else
     */
    public static Question read(String line) throws MalformedException {
        JsonObject object = object(line);
        JsonElement id = object.get("id");
        String text = string(object, "text");
        if (id == null || !id.isJsonPrimitive()) {
            throw new MalformedException(Fault.NO_ID, null);
        }
        if (text == null) {
            throw new MalformedException(Fault.NO_TEXT, null);
        }
        return new Question(id.toString(), text, date(object));
    }

    /** Writes {@code {"id","claims":[…]}} on one line, without its line break. */
    public static String write(Question question, List<Mention> mentions) {
        JsonText json = JsonText.compact();
        return json.object(
                        () ->
                                json.raw("id", question.id())
                                        .array(
                                                "claims",
                                                mentions,
                                                mention ->
                                                        json.object(
                                                                () -> {
                                                                    ClaimJson.place(
                                                                            json,
                                                                            mention,
                                                                            question.text());
                                                                    ClaimJson.content(
                                                                            json, mention);
                                                                })))
                .toString();
    }

    private static JsonObject object(String line) throws MalformedException {
        try {
            JsonElement element = JsonParser.parseString(line);
            if (element.isJsonObject()) {
                return element.getAsJsonObject();
            }
        } catch (JsonParseException e) {
            throw new MalformedException(Fault.NO_OBJECT, e);
        }
        throw new MalformedException(Fault.NO_OBJECT, null);
    }

    private static @Nullable String string(JsonObject object, String name) {
        JsonElement element = object.get(name);
        boolean simple = element != null && element.isJsonPrimitive();
        return simple ? element.getAsString() : null;
    }

    private static @Nullable LocalDate date(JsonObject object) throws MalformedException {
        JsonElement element = object.get("date");
        if (element == null || element.isJsonNull()) {
            return null;
        }
        try {
            String date = string(object, "date");
            return LocalDate.parse(date == null ? "" : date);
        } catch (DateTimeParseException e) {
            throw new MalformedException(Fault.NO_DATE, e);
        }
    }
}
