package crossread.json;

import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Index;
import crossread.model.Link;
import crossread.model.Relation;
import crossread.model.Side;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;

/** The JSON Lines that the relate command reads and writes. */
public final class RelateJson {
    private RelateJson() {}

    /**
     * Two texts whose relation is wanted.
     *
     * @param id any name or number as JSON, given back with the answer as it came
     * @param dateA the day text a is of, or null
     * @param dateB the day text b is of, or null
     */
    public record Question(
            String id, String a, String b, @Nullable LocalDate dateA, @Nullable LocalDate dateB) {}

    /**
     * Reads {@code {"id","a","b","dateA"?,"dateB"?}}; other fields are ignored.
     *
     * @throws MalformedLineException where the line is something else
     */
    public static Question read(String line) throws MalformedLineException {
        JsonLine object = JsonLine.of(line);
        return new Question(
                object.id(),
                object.text("a"),
                object.text("b"),
                object.date("dateA"),
                object.date("dateB"));
    }

    /**
     * Writes {@code {"id","relation","finer","reason","links":[…]}} on one line, without its line
     * break.
     *
     * @param relation of text b to text a, or null where nothing links them
     * @param comparison of the two
     */
    public static String write(
            Question question,
            @Nullable Relation relation,
            @Nullable Side finer,
            String reason,
            Comparison comparison) {
        JsonText json = JsonText.compact();
        Index index = comparison.index();
        return json.object(
                        () ->
                                json.raw("id", question.id())
                                        .field(
                                                "relation",
                                                relation == null ? "unrelated" : relation.code())
                                        .field("finer", side(finer))
                                        .field("reason", reason)
                                        .array(
                                                "links",
                                                comparison.links(),
                                                link -> json.object(() -> link(json, link, index))))
                .toString();
    }

    private static void link(JsonText json, Link link, Index index) throws IOException {
        claim(json, "a", index.claim(link.a()), index);
        claim(json, "b", index.claim(link.b()), index);
        json.field("relation", link.relation().code())
                .field("finer", side(link.finer()))
                .field("reason", link.reason());
    }

    private static void claim(JsonText json, String name, Claim claim, Index index)
            throws IOException {
        String text = index.article(claim.article()).text();
        json.object(name, () -> ClaimJson.place(json, claim.mention(), text));
    }

    private static @Nullable String side(@Nullable Side side) {
        return side == null ? null : side.name().toLowerCase(Locale.ROOT);
    }
}
