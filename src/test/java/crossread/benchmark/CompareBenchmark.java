package crossread.benchmark;

import crossread.analysis.Comparer;
import crossread.ingest.ArticleReader;
import crossread.job.Progress;
import crossread.model.Article;
import crossread.model.Comparison;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * How long a whole comparison takes: articles about one fire, made of sentences that share words,
 * names and figures, hardly two of them the same. Each comparison reads its articles anew and finds
 * all meanings anew. Divide by the number of articles to see how the work grows.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@State(Scope.Benchmark)
public class CompareBenchmark {
    private static final int SENTENCES = 20;
    private static final List<String> WHO =
            List.of(
                    "Mayor Ruth Hale",
                    "The fire chief",
                    "Inspector Tom Varga",
                    "A neighbour",
                    "The owner of the mill",
                    "Governor Ana Ruiz",
                    "The insurer",
                    "A survivor",
                    "The harbour office",
                    "Union leader Piet Maas");
    private static final List<String> DID =
            List.of(
                    "said the fire in Ashford killed %d people",
                    "told reporters that %d workers were injured in the mill",
                    "put the damage to the warehouse at $%d million",
                    "ordered %d families out of the streets by the river",
                    "asked for %d more engines from the county",
                    "promised to rebuild the mill within %d months",
                    "denied that %d alarms had been switched off",
                    "recalled how the roof fell in after %d minutes",
                    "thanked the %d volunteers who brought water",
                    "blamed a shipment of %d tons of solvent",
                    "closed the bridge for %d hours",
                    "sent %d patients to the hospital in Marlow");
    private static final List<String> WHEN =
            List.of(
                    "on Tuesday",
                    "late on Tuesday",
                    "on March 4",
                    "before dawn",
                    "last week",
                    "at 3 p.m.",
                    "within an hour",
                    "in the past days");
    private static final List<String> WHERE =
            List.of(
                    "at the old mill",
                    "near the harbour",
                    "in the northern docks",
                    "outside the town hall",
                    "on the western quay",
                    "beside the railway");

    /** How many articles are compared. */
    @Param({"10", "100", "300"})
    public int articles;

    private List<Article> story = List.of();

    @Setup
    public void write() {
        Random random = new Random(4);
        List<Article> all = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            StringBuilder text = new StringBuilder("The fire in Ashford broke out on Tuesday.");
            for (int s = 0; s < SENTENCES; s++) {
                text.append(s % 4 == 0 ? "\n\n" : " ").append(sentence(random));
            }
            all.add(ArticleReader.plain("a" + (i + 1), text.toString(), LocalDate.of(2025, 3, 5)));
        }
        story = List.copyOf(all);
    }

    private static String sentence(Random random) {
        return one(WHO, random)
                + " "
                + String.format(one(DID, random), 2 + random.nextInt(60))
                + " "
                + one(WHERE, random)
                + " "
                + one(WHEN, random)
                + ".";
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    @Benchmark
    public Comparison compare() {
        try (Comparer comparer = new Comparer()) {
            return comparer.compare(story, Progress.NONE);
        }
    }
}
