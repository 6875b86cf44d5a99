package crossread.ingest.feed;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import crossread.ingest.page.PageText;
import crossread.ingest.page.StatedDate;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON Feed 1.0 and 1.1. What is not of the type it should be is taken as missing. */
final class JsonFeed {
    private JsonFeed() {}

    static Feed of(byte[] bytes) throws IOException {
        String json = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        JsonElement root;
        try {
            root = JsonParser.parseString(json);
        } catch (JsonParseException e) {
            throw new IOException("broken JSON", e);
        }
        if (!(root instanceof JsonObject feed) || !(feed.get("items") instanceof JsonArray list)) {
            throw new IOException("no feed");
        }
        List<FeedItem> items = new ArrayList<>();
        for (JsonElement element : list) {
            if (element instanceof JsonObject item) {
                items.add(item(item));
            }
        }
        return new Feed(
                Feed.given(text(feed, "title")), Feed.language(text(feed, "language")), items);
    }

    private static FeedItem item(JsonObject item) {
        String html = text(item, "content_html");
        String plain = text(item, "content_text");
        String summary = text(item, "summary");
        String words = html != null ? PageText.ofFragment(html) : plain != null ? plain : summary;
        String address = text(item, "url");
        return new FeedItem(
                Feed.given(text(item, "title")),
                Feed.given(address != null ? address : text(item, "external_url")),
                author(item),
                StatedDate.of(text(item, "date_published")),
                words == null ? "" : words);
    }

    private static @Nullable String author(JsonObject item) {
        List<String> names = new ArrayList<>();
        if (item.get("authors") instanceof JsonArray authors) {
            for (JsonElement author : authors) {
                addName(author, names);
            }
        } else {
            addName(item.get("author"), names);
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static void addName(@Nullable JsonElement author, List<String> names) {
        String name = author instanceof JsonObject person ? text(person, "name") : null;
        if (name != null && !name.isBlank()) {
            names.add(name.strip());
        }
    }

    private static @Nullable String text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
    }
}
