package crossread.analysis;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import crossread.model.Article;
import crossread.model.Relation;
import crossread.model.Side;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A reading of a story made by hand: which mentions answer each other, and how.
 *
 * @param articles the story's articles by the keys the reading gives them
 */
record GoldStory(Map<String, Article> articles, List<Pair> pairs) {

    /** A mention: where it stands in the article of a key. */
    record Place(String article, Span span) {
        /** Whether two mentions share at least half of the shorter one's units. */
        boolean covers(Place other) {
            int overlap =
                    Math.min(span.end(), other.span.end())
                            - Math.max(span.begin(), other.span.begin());
            return article.equals(other.article)
                    && overlap > 0
                    && overlap * 2 >= Math.min(span.length(), other.span.length());
        }
    }

    /** Two mentions and their relation, whoever read them so. */
    record Pair(String kind, Place a, Place b, Relation relation, @Nullable Side finer) {
        boolean isStatement() {
            return kind.equals("statement");
        }

        boolean isAligned() {
            return relation != Relation.OTHER_EVENT;
        }

        boolean isTypedConflict() {
            return relation == Relation.CONFLICT && !isStatement();
        }
    }

    /**
     * Reads one from the class path.
     *
     * @param name such as {@code /gold/seeds.json}
     * @param found the articles as read from the story's files
     */
    static GoldStory of(String name, List<Article> found) {
        JsonObject root;
        try (InputStream in = Objects.requireNonNull(GoldStory.class.getResourceAsStream(name));
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            root = new Gson().fromJson(reader, JsonObject.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Article> articles = new TreeMap<>();
        root.getAsJsonObject("articles")
                .entrySet()
                .forEach(e -> articles.put(e.getKey(), named(found, e.getValue().getAsString())));
        List<Pair> pairs = new ArrayList<>();
        for (JsonElement pair : root.getAsJsonArray("pairs")) {
            pairs.add(pair(pair.getAsJsonObject(), articles));
        }
        return new GoldStory(articles, pairs);
    }

    /** The place of the n-th occurrence of some words in an article. */
    static Place place(String key, Article article, String words, int n) {
        int at = -1;
        for (int i = 0; i < n; i++) {
            at = article.text().indexOf(words, at + 1);
            if (at < 0) {
                throw new IllegalArgumentException("'" + words + "' is not in " + article.file());
            }
        }
        return new Place(key, new Span(at, at + words.length()));
    }

    private static Article named(List<Article> found, String file) {
        return found.stream().filter(a -> a.file().endsWith(file)).findFirst().orElseThrow();
    }

    private static Pair pair(JsonObject json, Map<String, Article> articles) {
        JsonElement finer = json.get("finer");
        return new Pair(
                json.get("kind").getAsString(),
                place(json.getAsJsonArray("a").asList(), articles),
                place(json.getAsJsonArray("b").asList(), articles),
                relation(json.get("relation").getAsString()),
                finer == null || finer.isJsonNull()
                        ? null
                        : finer.getAsString().equals("a") ? Side.A : Side.B);
    }

    private static Place place(List<JsonElement> at, Map<String, Article> articles) {
        String key = at.getFirst().getAsString();
        if (at.get(1).getAsJsonPrimitive().isNumber()) {
            return new Place(key, new Span(at.get(1).getAsInt(), at.get(2).getAsInt()));
        }
        int n = at.size() > 2 ? at.get(2).getAsInt() : 1;
        Article article = Objects.requireNonNull(articles.get(key));
        return place(key, article, at.get(1).getAsString(), n);
    }

    private static Relation relation(String code) {
        return Arrays.stream(Relation.values())
                .filter(relation -> relation.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
