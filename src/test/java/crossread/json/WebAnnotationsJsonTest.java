package crossread.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import crossread.model.Article;
import crossread.model.Attribution;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Kind;
import crossread.model.Link;
import crossread.model.Mention;
import crossread.model.Passage;
import crossread.model.Relation;
import crossread.model.Remark;
import crossread.model.Reviewed;
import crossread.model.Ruling;
import crossread.model.Span;
import crossread.model.Standing;
import crossread.model.Topic;
import crossread.model.Value;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class WebAnnotationsJsonTest {
    /** Two of these characters are two UTF-16 units each. */
    private static final String TEXT = "😀 “Ten” boats \uD83D\uDEA2 sank. Ten more did not.";

    private static Article article(String id) {
        return new Article(
                id,
                "a folder/ü " + id + ".txt",
                null,
                null,
                null,
                null,
                "en",
                "00ff" + id,
                TEXT,
                List.of(new Span(0, TEXT.length())),
                List.of(new Passage(new Span(0, TEXT.length()), null)),
                List.of());
    }

    private static Claim claim(String id, String article, String words) {
        int begin = TEXT.indexOf(words);
        Span span = new Span(begin, begin + words.length());
        Value value = new Value.StatementValue("sink", List.of(), false, null);
        return new Claim(
                id,
                article,
                new Mention(Kind.COUNT, span, span, null, null, value, Attribution.ARTICLE, false),
                null);
    }

    private static final Link LINK =
            new Link("c1", "c2", "t1", Relation.CONFLICT, null, null, "Ten is not ten.");
    private static final Reviewed REVIEWED =
            new Reviewed(
                    new Comparison(
                            List.of(article("a1"), article("a2")),
                            List.of(),
                            List.of(),
                            List.of(
                                    claim("c1", "a1", "boats \uD83D\uDEA2"),
                                    claim("c2", "a2", "Ten more"),
                                    claim("c3", "a2", "not")),
                            List.of(new Topic("t1", "How many?", null, List.of("c1", "c2"))),
                            List.of(LINK)),
                    List.of(new Ruling(LINK, Standing.ACCEPTED, Relation.CONFLICT)),
                    List.of(new Remark("c1", "c2", "Ask the port.")),
                    List.of(),
                    List.of());

    private static String written() {
        return WebAnnotationsJson.write(REVIEWED, Relation::code);
    }

    private static List<JsonObject> annotations() {
        List<JsonObject> items = new ArrayList<>();
        for (JsonElement item :
                JsonParser.parseString(written())
                        .getAsJsonObject()
                        .getAsJsonObject("first")
                        .getAsJsonArray("items")) {
            items.add(item.getAsJsonObject());
        }
        return items;
    }

    @Test
    void followsTheModel() {
        assertEquals(List.of(), Schemas.broken("web-annotations.schema.json", written()));
    }

    @Test
    void hasOneForEachEndOfALinkAndForEachClaimWithoutOne() {
        assertEquals(
                List.of("linking", "linking", "classifying"),
                annotations().stream().map(a -> a.get("motivation").getAsString()).toList());
        assertEquals(
                3, annotations().stream().map(a -> a.get("id").getAsString()).distinct().count());
    }

    @Test
    void countsCharactersAndNotUnits() {
        JsonArray selectors =
                annotations().getFirst().getAsJsonObject("target").getAsJsonArray("selector");
        JsonObject position = selectors.get(1).getAsJsonObject();
        int[] characters = TEXT.codePoints().toArray();
        int start = position.get("start").getAsInt();
        int end = position.get("end").getAsInt();
        assertEquals("boats \uD83D\uDEA2", new String(characters, start, end - start));
    }

    @Test
    void quotesTheWordsWithWhatStandsAroundThem() {
        for (JsonObject annotation : annotations()) {
            JsonObject quote =
                    annotation
                            .getAsJsonObject("target")
                            .getAsJsonArray("selector")
                            .get(0)
                            .getAsJsonObject();
            String around =
                    quote.get("prefix").getAsString()
                            + quote.get("exact").getAsString()
                            + quote.get("suffix").getAsString();
            assertEquals(TEXT, around);
        }
    }

    @Test
    void saysTheRelationTheReasonAndWhatTheAnalystSaid() {
        List<String> bodies = new ArrayList<>();
        for (JsonElement body : annotations().getFirst().getAsJsonArray("body")) {
            JsonObject object = body.getAsJsonObject();
            String purpose = object.get("purpose").getAsString();
            bodies.add(
                    purpose
                            + ": "
                            + (object.has("value")
                                    ? object.get("value").getAsString()
                                    : object.get("source").getAsString()));
        }
        assertEquals(
                List.of(
                        "tagging: conflict",
                        "describing: Ten is not ten.",
                        "assessing: accepted",
                        "commenting: Ask the port.",
                        "linking: a%20folder/%C3%BC%20a2.txt",
                        "classifying: count"),
                bodies);
    }

    @Test
    void isTheSameBytesTwice() {
        assertEquals(written(), written());
    }
}
