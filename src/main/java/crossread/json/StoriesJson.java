package crossread.json;

import crossread.model.Article;
import crossread.model.Event;
import crossread.model.NewsStory;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Articles grouped into stories, and those into events, as JSON. */
public final class StoriesJson {
    private final JsonText json = JsonText.indented();
    private final Map<String, String> files = new HashMap<>();

    private StoriesJson(List<Article> articles) {
        articles.forEach(article -> files.put(article.id(), article.file()));
    }

    /**
     * {@code {"stories":[…]}}, ending in a line break.
     *
     * @param articles all those in the stories; they are named by their files
     */
    public static String write(List<NewsStory> stories, List<Article> articles) {
        StoriesJson writer = new StoriesJson(articles);
        writer.json.object(
                () ->
                        writer.json.array(
                                "stories",
                                stories,
                                story -> writer.json.object(() -> writer.story(story))));
        return writer.json.toString();
    }

    private void story(NewsStory story) throws IOException {
        json.field("id", story.id())
                .field("label", story.label())
                .array("events", story.events(), event -> json.object(() -> event(event)));
    }

    private void event(Event event) throws IOException {
        json.field("id", event.id())
                .field("label", event.label())
                .field("earliest", event.when().earliest())
                .field("latest", event.when().latest())
                .strings(
                        "articles",
                        event.articles().stream().map(id -> files.getOrDefault(id, id)).toList());
    }
}
