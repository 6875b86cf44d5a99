package crossread.benchmark;

import crossread.analysis.Comparer;
import crossread.export.ExportException;
import crossread.export.PdfExporter;
import crossread.export.PdfOptions;
import crossread.ingest.Inputs;
import crossread.job.Progress;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Event;
import crossread.model.Link;
import crossread.model.Reviewed;
import crossread.model.Topic;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How long the PDF takes once articles are compared: the five samples, and 120 articles made of
 * them, each five with their own events, topics and links. The first run of a program is what an
 * analyst waits for, so nothing is warmed up.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(java.util.concurrent.TimeUnit.MILLISECONDS)
@Fork(value = 5, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ExportBenchmark {
    /** What is exported. */
    @State(Scope.Benchmark)
    public static class Compared {
        /** How often the samples are there. */
        @Param({"1", "24"})
        public int copies;

        private @Nullable Reviewed reviewed;

        Reviewed reviewed() {
            if (reviewed == null) {
                throw new IllegalStateException("not set up");
            }
            return reviewed;
        }

        /** Called by JMH before it measures. */
        @org.openjdk.jmh.annotations.Setup
        public void compare() {
            try (Comparer comparer = new Comparer()) {
                Comparison once =
                        comparer.compare(
                                Inputs.read(List.of("seeds"), Progress.NONE).articles(),
                                Progress.NONE);
                reviewed = Reviewed.of(copied(once, copies));
            }
        }
    }

    @Benchmark
    public long pdf(Compared compared) throws ExportException, IOException {
        Path file = Path.of("target", "benchmark.pdf");
        new PdfExporter()
                .export(
                        compared.reviewed(),
                        file,
                        PdfOptions.of(LocalDate.of(2025, 7, 4)),
                        Progress.NONE);
        return Files.size(file);
    }

    private static Comparison copied(Comparison once, int copies) {
        List<Article> articles = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<Topic> topics = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            String end = "x" + copy;
            once.articles().forEach(a -> articles.add(a.named(a.id() + end)));
            once.events().forEach(event -> events.add(copied(event, end)));
            once.claims()
                    .forEach(
                            c ->
                                    claims.add(
                                            new Claim(
                                                    c.id() + end,
                                                    c.article() + end,
                                                    c.mention(),
                                                    c.event() == null ? null : c.event() + end)));
            once.topics()
                    .forEach(
                            t ->
                                    topics.add(
                                            new Topic(
                                                    t.id() + end,
                                                    t.question(),
                                                    t.event() == null ? null : t.event() + end,
                                                    ended(t.claims(), end))));
            once.links()
                    .forEach(
                            l ->
                                    links.add(
                                            new Link(
                                                    l.a() + end,
                                                    l.b() + end,
                                                    l.topic() + end,
                                                    l.relation(),
                                                    l.finer(),
                                                    l.readers(),
                                                    l.reason())));
        }
        return new Comparison(articles, List.of(), events, claims, topics, links);
    }

    private static Event copied(Event event, String end) {
        return new Event(
                event.id() + end,
                event.kind(),
                event.label(),
                event.participants(),
                event.when(),
                ended(event.articles(), end),
                List.of(),
                ended(event.evidence(), end),
                event.reason());
    }

    private static List<String> ended(List<String> ids, String end) {
        return ids.stream().map(id -> id + end).toList();
    }
}
