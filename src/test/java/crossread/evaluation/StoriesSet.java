package crossread.evaluation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import crossread.analysis.Comparer;
import crossread.ingest.ArticleReader;
import crossread.ingest.format.UnreadableException;
import crossread.job.Progress;
import crossread.model.Article;
import crossread.model.Event;
import crossread.model.NewsStory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Mixed articles of known stories, as ECB+ has them: each line of a file is a story with its
 * articles. Scored by B³ (Bagga and Baldwin 1998), for the stories found and for their events.
 */
final class StoriesSet implements EvaluationSet {
    @Override
    public String title() {
        return "Stories: mixed articles grouped (ECB+)";
    }

    @Override
    public boolean accepts(Path file) {
        Path folder = file.getParent();
        return folder != null && folder.endsWith("events") && file.toString().endsWith(".jsonl");
    }

    @Override
    public List<Figure> score(List<Path> files) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (Path file : files) {
            List<Article> articles = new ArrayList<>();
            Map<String, String> wanted = new HashMap<>();
            for (JsonObject story : JsonLines.of(file)) {
                for (JsonElement article : story.getAsJsonArray("articles")) {
                    String id = article.getAsJsonObject().get("id").getAsString();
                    String text = article.getAsJsonObject().get("text").getAsString();
                    articles.add(article(id, text));
                    wanted.put(id, story.get("story").getAsString());
                }
            }
            figures.addAll(score(articles, wanted));
        }
        return figures;
    }

    private static Article article(String id, String text) throws IOException {
        try {
            return ArticleReader.text(id, id, text);
        } catch (UnreadableException e) {
            throw new IOException(id, e);
        }
    }

    private static List<Figure> score(List<Article> articles, Map<String, String> wanted) {
        Map<String, String> stories = new HashMap<>();
        Map<String, String> events = new HashMap<>();
        try (Comparer comparer = new Comparer()) {
            for (NewsStory story : comparer.stories(articles, Progress.NONE)) {
                for (Event event : story.events()) {
                    for (String article : event.articles()) {
                        stories.put(article, story.id());
                        events.put(article, event.id());
                    }
                }
            }
        }
        String of = articles.size() + " articles";
        return List.of(
                new Figure("stories, " + of, bCubed(stories, wanted)),
                new Figure("events of the stories, " + of, bCubed(events, wanted)));
    }

    /**
     * @param found the group of each article
     * @param wanted the same, as it should be
     */
    private static String bCubed(Map<String, String> found, Map<String, String> wanted) {
        double precision = precision(found, wanted);
        double recall = precision(wanted, found);
        return String.format(
                Locale.ROOT,
                "B³ P %.3f, R %.3f, F1 %.3f (%d groups wanted, %d found)",
                precision,
                recall,
                2 * precision * recall / (precision + recall),
                wanted.values().stream().distinct().count(),
                found.values().stream().distinct().count());
    }

    /** The mean over the articles of the share of its group that is rightly with it. */
    private static double precision(Map<String, String> groups, Map<String, String> others) {
        double sum = 0;
        for (Map.Entry<String, String> article : new TreeMap<>(groups).entrySet()) {
            int size = 0;
            int right = 0;
            for (Map.Entry<String, String> mate : groups.entrySet()) {
                if (mate.getValue().equals(article.getValue())) {
                    size++;
                    String mates = others.get(mate.getKey());
                    right += mates != null && mates.equals(others.get(article.getKey())) ? 1 : 0;
                }
            }
            sum += (double) right / size;
        }
        return sum / groups.size();
    }
}
