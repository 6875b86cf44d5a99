package crossread.cli;

import crossread.gold.GoldScore;
import crossread.gold.Tally;
import crossread.ingest.Inputs;
import crossread.ingest.ReadResult;
import crossread.json.GoldJson;
import crossread.model.Article;
import crossread.model.Kind;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** {@code crossread evaluate GOLD…}: how well stories are compared, by readings made by hand. */
@Command(name = "evaluate", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "GOLD", arity = "1..*", descriptionKey = "gold")
    private List<Path> golds = List.of();

    @Option(names = "--folder", paramLabel = "FOLDER", descriptionKey = "gold-folder")
    private @Nullable Path folder;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    EvaluateCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<GoldScore> scores = new ArrayList<>();
        StringBuilder answer = new StringBuilder();
        for (Path gold : golds) {
            GoldScore score = score(gold);
            if (score != null) {
                scores.add(score);
                answer.append(table(score.name(), List.of(score)));
            }
        }
        if (scores.size() > 1) {
            answer.append(table(context.messages().get("gold-all"), scores));
        }
        context.answer(answer.toString(), out);
        return scores.size() == golds.size() ? Context.DONE : Context.DONE_IN_PART;
    }

    /** The score of one reading; nothing, after a complaint, where it can't be had. */
    private @Nullable GoldScore score(Path file) {
        try {
            GoldJson gold = GoldJson.parse(Files.readString(file));
            Map<String, Article> articles = articles(file, gold);
            return articles.isEmpty()
                    ? null
                    : GoldScore.of(
                            gold.story(articles),
                            context.services()
                                    .compare(List.copyOf(articles.values()), context.progress()));
        } catch (IOException e) {
            context.complain("gold-unreadable", file);
        } catch (GoldJson.MalformedException e) {
            context.complain("gold-malformed", file, String.valueOf(e.getMessage()));
        }
        return null;
    }

    /** The articles of a reading by their keys; none, after a complaint, if one is missing. */
    private Map<String, Article> articles(Path file, GoldJson gold) {
        SortedMap<String, String> files = gold.files();
        for (Path place : places(file, gold.name())) {
            List<String> paths =
                    files.values().stream().map(name -> place.resolve(name).toString()).toList();
            if (paths.stream().allMatch(path -> Files.exists(Path.of(path)))) {
                ReadResult read = Inputs.read(paths, context.progress());
                Map<String, Article> articles = new TreeMap<>();
                files.forEach(
                        (key, name) ->
                                read.articles().stream()
                                        .filter(a -> Path.of(a.file()).endsWith(name))
                                        .findFirst()
                                        .ifPresent(article -> articles.put(key, article)));
                if (articles.size() == files.size()) {
                    return articles;
                }
            }
        }
        context.complain("gold-no-articles", file, String.join(", ", files.values()));
        return Map.of();
    }

    /** Where the articles of a reading may lie. */
    private List<Path> places(Path file, String story) {
        Path given = folder;
        Path own = file.toAbsolutePath().getParent();
        List<Path> roots =
                given != null
                        ? List.of(given)
                        : Stream.iterate(own, parent -> parent != null, Path::getParent)
                                .limit(2)
                                .toList();
        return roots.stream()
                .flatMap(
                        root ->
                                Stream.of(
                                        root,
                                        root.resolve(story),
                                        root.resolve("stories").resolve(story)))
                .toList();
    }

    private String table(String title, List<GoldScore> scores) {
        StringBuilder table = new StringBuilder(title + "\n");
        table.append(context.messages().get("gold-heading")).append('\n');
        SortedMap<String, Tally> kinds = new TreeMap<>();
        scores.forEach(
                score -> score.kinds().forEach((kind, t) -> kinds.merge(kind, t, Tally::plus)));
        Tally statements = kinds.remove(Kind.STATEMENT.code());
        kinds.forEach((kind, tally) -> table.append(row(kind, tally)));
        table.append(row("gold-typed", scores, GoldScore::typed));
        table.append(row("gold-conflicts", scores, GoldScore::conflicts));
        table.append(row("gold-apart", scores, GoldScore::apart));
        if (statements != null) {
            table.append(row(Kind.STATEMENT.code(), statements));
        }
        return table.append('\n').toString();
    }

    private String row(
            String key,
            List<GoldScore> scores,
            java.util.function.Function<GoldScore, Tally> figures) {
        return row(
                context.messages().get(key),
                scores.stream().map(figures).reduce(Tally::plus).orElseThrow());
    }

    private static String row(String name, Tally tally) {
        return String.format(
                Locale.ROOT,
                "%-12s %6d %6d %6d %9.3f %9.3f %9.3f %9.3f%n",
                name,
                tally.wanted(),
                tally.found(),
                tally.shown(),
                tally.precision(),
                tally.recall(),
                tally.f1(),
                tally.relationRight());
    }
}
