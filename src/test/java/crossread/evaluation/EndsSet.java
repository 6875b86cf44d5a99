package crossread.evaluation;

import crossread.analysis.claim.Mentions;
import crossread.analysis.claim.Reading;
import crossread.analysis.language.Annotator;
import crossread.gold.GoldStory;
import crossread.gold.GoldStory.Pair;
import crossread.gold.GoldStory.Place;
import crossread.ingest.Inputs;
import crossread.job.Progress;
import crossread.json.GoldJson;
import crossread.model.Article;
import crossread.model.Mention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Stories read by hand: how many ends of their typed pairs are claims of the pair's kind. A claim
 * stands for an end where they share half of the shorter one.
 */
final class EndsSet implements EvaluationSet {
    @Override
    public String title() {
        return "Stories read by hand: ends that are claims of their kind";
    }

    @Override
    public boolean accepts(Path file) {
        Path folder = file.getParent();
        return folder != null && folder.endsWith("gold") && file.toString().endsWith(".json");
    }

    @Override
    public List<Figure> score(List<Path> files) throws IOException {
        Map<String, int[]> kinds = new TreeMap<>();
        Annotator annotator = new Annotator();
        for (Path file : files) {
            GoldStory story = story(file);
            Map<String, List<Mention>> mentions = new HashMap<>();
            story.articles()
                    .forEach(
                            (key, article) ->
                                    mentions.put(
                                            key,
                                            Mentions.of(
                                                    new Reading(
                                                            article,
                                                            annotator.annotate(article)))));
            story.pairs().stream()
                    .filter(pair -> !pair.isStatement())
                    .forEach(pair -> count(story, pair, mentions, kinds));
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(
                Figure.share(
                        "all",
                        kinds.values().stream().mapToInt(count -> count[0]).sum(),
                        kinds.values().stream().mapToInt(count -> count[1]).sum()));
        kinds.forEach((kind, count) -> figures.add(Figure.share(kind, count[0], count[1])));
        return figures;
    }

    private static void count(
            GoldStory story,
            Pair pair,
            Map<String, List<Mention>> mentions,
            Map<String, int[]> kinds) {
        for (Place place : List.of(pair.a(), pair.b())) {
            boolean covered =
                    mentions.getOrDefault(place.article(), List.of()).stream()
                            .anyMatch(mention -> covers(mention, pair.kind(), place));
            int[] count = kinds.computeIfAbsent(pair.kind(), key -> new int[2]);
            count[0] += covered ? 1 : 0;
            count[1]++;
            Article article = story.articles().get(place.article());
            if (!covered && article != null && System.getProperty("evaluation.show") != null) {
                String words = place.span().in(article.text());
                System.err.println(article.file() + " " + pair.kind() + ": " + words);
            }
        }
    }

    private static boolean covers(Mention mention, String kind, Place place) {
        return mention.kind().code().equals(kind)
                && new Place(place.article(), mention.span()).covers(place);
    }

    /** The reading in a file; its articles lie in a folder of the story's name. */
    private static GoldStory story(Path file) throws IOException {
        try {
            GoldJson gold = GoldJson.parse(Files.readString(file));
            Map<String, Article> articles = new HashMap<>();
            for (Map.Entry<String, String> entry : gold.files().entrySet()) {
                Path path = article(file, gold.name(), entry.getValue());
                articles.put(
                        entry.getKey(),
                        Inputs.read(List.of(path.toString()), Progress.NONE)
                                .articles()
                                .getFirst()
                                .named(entry.getKey()));
            }
            return gold.story(articles);
        } catch (GoldJson.MalformedException e) {
            throw new IOException(file.toString(), e);
        }
    }

    private static Path article(Path file, String story, String name) throws IOException {
        Path root = file.resolveSibling("..").normalize();
        return Stream.of(root.resolve(story), root.resolve("stories").resolve(story))
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IOException("there is no " + name + " of " + story));
    }
}
