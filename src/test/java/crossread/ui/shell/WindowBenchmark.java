package crossread.ui.shell;

import crossread.ingest.ReadResult;
import crossread.job.DirectJobRunner;
import crossread.job.Progress;
import crossread.model.Article;
import crossread.model.Attribution;
import crossread.model.Bound;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Kind;
import crossread.model.Link;
import crossread.model.Mention;
import crossread.model.Passage;
import crossread.model.Relation;
import crossread.model.Reviewed;
import crossread.model.Span;
import crossread.model.Topic;
import crossread.model.Value;
import crossread.store.StoryShelf;
import crossread.ui.kit.Filter;
import crossread.ui.kit.JobStatus;
import crossread.ui.kit.Look;
import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.Selection;
import crossread.ui.kit.Theme;
import crossread.ui.kit.Toolkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long the window takes for what a reader does most, with 20 articles of 1,500 words and 300
 * claims each: from the call to the end of layout, on the software renderer without a display. Run
 * with the class path of the tests; prints the median and the slowest of 40 runs in milliseconds.
 */
public final class WindowBenchmark {
    private static final int ARTICLES = 20;
    private static final int WORDS = 1500;
    private static final int CLAIMS = 300;
    private static final int RUNS = 40;
    private static final int WARM_UP = 10;

    private final MainWindow window;
    private final Comparison comparison;

    private WindowBenchmark(Comparison comparison, StoryShelf shelf) {
        this.comparison = comparison;
        Services services =
                new Services(
                        (paths, progress) -> new ReadResult(List.of(), List.of()),
                        (articles, progress) -> comparison,
                        (compared, steps) -> Reviewed.of(compared),
                        (compared, file, progress) -> {},
                        shelf,
                        List.of());
        window =
                new MainWindow(
                        services,
                        new DirectJobRunner(Progress.NONE),
                        new JobStatus(),
                        new Selection(),
                        new Theme(Look.LIGHT));
        window.scene(1400, 900);
    }

    public static void main(String[] arguments) throws Exception {
        Toolkit.startHeadless();
        StoryShelf shelf = new StoryShelf(Files.createTempDirectory("benchmark"));
        Toolkit.call(
                () -> {
                    new WindowBenchmark(story(), shelf).run();
                    return Path.of("");
                });
        Toolkit.stop();
    }

    private void run() {
        long begin = System.nanoTime();
        window.model().show(comparison);
        settle();
        System.out.printf(Locale.ROOT, "open      %7.1f%n", (System.nanoTime() - begin) / 1e6);
        Selection selection = window.selection();
        time(
                "hover",
                run -> selection.hoveredProperty().set(comparison.claims().get(run * 7 % CLAIMS)));
        selection.hoveredProperty().set(null);
        time("next link", run -> window.reader().nextLink());
        time(
                "filter",
                run ->
                        selection
                                .filterProperty()
                                .set(Filter.USUAL.with(RelationStyle.AGREE, run % 2 == 0)));
        time("article", run -> window.reader().move(run % 2 == 0 ? 2 : -2));
        time(
                "matrix",
                run -> window.panes().viewProperty().set(run % 2 == 0 ? View.MATRIX : View.READER));
        window.close();
    }

    /** One run of what is measured. */
    @FunctionalInterface
    private interface Act {
        void run(int number);
    }

    private void time(String name, Act act) {
        double[] millis = new double[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            long begin = System.nanoTime();
            act.run(i + WARM_UP);
            settle();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT, "%-9s %7.1f %7.1f%n", name, millis[RUNS / 2], millis[RUNS - 1]);
    }

    private void settle() {
        window.applyCss();
        window.layout();
    }

    private static Comparison story() {
        List<Article> articles = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<Topic> topics = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            addArticle("a" + (i + 1), articles, claims);
        }
        Relation[] relations = Relation.values();
        for (int i = 0; i < CLAIMS; i++) {
            List<String> answers = new ArrayList<>();
            for (int j = 0; j < ARTICLES; j++) {
                answers.add(claims.get(j * CLAIMS + i).id());
            }
            Topic topic = new Topic("t" + i, "How many of number " + i + "?", null, answers);
            topics.add(topic);
            for (int j = 1; j < ARTICLES; j++) {
                links.add(
                        new Link(
                                answers.get(j - 1),
                                answers.get(j),
                                topic.id(),
                                relations[(i + j) % relations.length],
                                null,
                                null,
                                "The two figures were set side by side."));
            }
        }
        return new Comparison(articles, List.of(), List.of(), claims, topics, links);
    }

    private static void addArticle(String id, List<Article> articles, List<Claim> claims) {
        StringBuilder text = new StringBuilder();
        List<Span> paragraphs = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < CLAIMS; i++) {
            int from = text.length();
            text.append(20 + i).append(" people came out. ");
            claims.add(claim(id, i, new Span(from, text.length() - 11)));
            if (i % 15 == 14) {
                paragraphs.add(new Span(begin, text.length()));
                text.append("\n\n");
                begin = text.length();
            }
        }
        while (text.toString().split("\\s+").length < WORDS) {
            text.append("And so it went on there until late that evening, all agreed. ");
        }
        paragraphs.add(new Span(begin, text.length()));
        articles.add(
                new Article(
                        id,
                        id + ".txt",
                        "What happened in town " + id,
                        "Outlet " + id,
                        null,
                        null,
                        "en",
                        id,
                        text.toString(),
                        paragraphs,
                        List.of(new Passage(new Span(0, text.length()), null)),
                        List.of()));
    }

    private static Claim claim(String article, int number, Span span) {
        double value = 20 + number;
        return new Claim(
                article + "c" + number,
                article,
                new Mention(
                        Kind.COUNT,
                        span,
                        span,
                        null,
                        null,
                        new Value.Amount(
                                value,
                                value,
                                value,
                                "person",
                                value,
                                "people",
                                Bound.EXACT,
                                null,
                                null,
                                null),
                        Attribution.ARTICLE,
                        false),
                null);
    }
}
