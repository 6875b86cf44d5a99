package crossread.json;

import crossread.model.Mention;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
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

    /**
     * Reads {@code {"id","text","date"?}}; an id may be a number, and other fields are ignored.
     *
     * @throws MalformedLineException where the line is something else
     */
    public static Question read(String line) throws MalformedLineException {
        JsonLine object = JsonLine.of(line);
        return new Question(object.id(), object.text("text"), object.date("date"));
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
}
