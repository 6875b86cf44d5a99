package crossread.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import crossread.gold.GoldStory;
import crossread.gold.GoldStory.Pair;
import crossread.gold.GoldStory.Place;
import crossread.model.Article;
import crossread.model.Relation;
import crossread.model.Side;
import crossread.model.Span;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A reading of a story made by hand, as JSON: {@code {"story", "articles": {key: file}, "pairs":
 * [{"kind", "a", "b", "relation", "finer"?}]}}, where {@code a} and {@code b} are {@code [key,
 * words, n]} for the n-th occurrence of the words (the first, where no n stands) or {@code [key,
 * begin, end]}. More fields may stand in it.
 */
public final class GoldJson {
    private final JsonObject root;

    private GoldJson(JsonObject root) {
        this.root = root;
    }

    /** A reading is not written as it should be; the message says where. */
    public static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1L;

        /** Takes the first line of the cause's message: Gson's go on with links to its manual. */
        MalformedException(RuntimeException cause) {
            super(String.valueOf(cause.getMessage()).lines().findFirst().orElse(""), cause);
        }
    }

    public static GoldJson parse(String json) throws MalformedException {
        try {
            GoldJson gold = new GoldJson(JsonParser.parseString(json).getAsJsonObject());
            gold.files();
            return gold;
        } catch (JsonParseException | IllegalStateException | NullPointerException e) {
            throw new MalformedException(e);
        }
    }

    /** The name of the story. */
    public String name() {
        return root.get("story").getAsString();
    }

    /** The file name of each article by its key. */
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        root.getAsJsonObject("articles")
                .asMap()
                .forEach((key, file) -> files.put(key, file.getAsString()));
        return files;
    }

    /**
     * The reading, with the places of its pairs found.
     *
     * @param articles by their keys
     * @throws MalformedException if a pair names an article, a relation or words that are not there
     */
    public GoldStory story(Map<String, Article> articles) throws MalformedException {
        try {
            List<Pair> pairs =
                    root.getAsJsonArray("pairs").asList().stream()
                            .map(pair -> pair(pair.getAsJsonObject(), articles))
                            .toList();
            return new GoldStory(name(), articles, pairs);
        } catch (IllegalStateException | IllegalArgumentException | NullPointerException e) {
            throw new MalformedException(e);
        }
    }

    private static Pair pair(JsonObject json, Map<String, Article> articles) {
        JsonElement finer = json.get("finer");
        return new Pair(
                json.get("kind").getAsString(),
                place(json.getAsJsonArray("a"), articles),
                place(json.getAsJsonArray("b"), articles),
                relation(json.get("relation").getAsString()),
                finer == null || finer.isJsonNull()
                        ? null
                        : finer.getAsString().equals("a") ? Side.A : Side.B);
    }

    private static Place place(JsonArray at, Map<String, Article> articles) {
        String key = at.get(0).getAsString();
        Article article = articles.get(key);
        if (article == null) {
            throw new IllegalArgumentException("there is no article " + key);
        }
        if (at.get(1).getAsJsonPrimitive().isNumber()) {
            return new Place(key, new Span(at.get(1).getAsInt(), at.get(2).getAsInt()));
        }
        int n = at.size() > 2 ? at.get(2).getAsInt() : 1;
        return GoldStory.place(key, article, at.get(1).getAsString(), n);
    }

    private static Relation relation(String code) {
        return Arrays.stream(Relation.values())
                .filter(relation -> relation.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no relation " + code));
    }
}
