package crossread.export;

import crossread.figure.WhenText;
import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Event;
import crossread.model.NewsStory;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Articles grouped into stories, in plain text, for a person to read on a terminal. */
public final class StoriesText {
    private StoriesText() {}

    /** The stories, below each its events, below each of them the files of its articles. */
    public static String of(List<NewsStory> stories, List<Article> articles) {
        Messages messages = Messages.of("summary", Locale.ENGLISH);
        WhenText when = new WhenText(Locale.ENGLISH);
        Map<String, String> files = new HashMap<>();
        articles.forEach(article -> files.put(article.id(), article.file()));
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add(messages.get("stories", stories.size(), articles.size()));
        for (NewsStory story : stories) {
            lines.add("").add(messages.get("story", story.id(), story.label()));
            for (Event event : story.events()) {
                lines.add(
                        messages.get(
                                "story.event", event.id(), event.label(), when.of(event.when())));
                event.articles()
                        .forEach(
                                id ->
                                        lines.add(
                                                messages.get(
                                                        "story.article",
                                                        files.getOrDefault(id, id))));
            }
        }
        return lines.toString();
    }
}
