package crossread.benchmark;

import crossread.analysis.claim.Mentions;
import crossread.analysis.claim.Reading;
import crossread.analysis.language.Annotator;
import crossread.ingest.Inputs;
import crossread.job.Progress;
import crossread.model.Article;
import crossread.model.Mention;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;

/**
 * How many words a second are read for claims, without sentence meanings: sentences, tokens, parts
 * of speech and all finders, over the sample articles in turn, each read anew.
 */
@BenchmarkMode(Mode.Throughput)
@Threads(2)
@Fork(value = 1, jvmArgsAppend = "-Xmx1500m")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ClaimsBenchmark {
    /** What all threads share. */
    @State(Scope.Benchmark)
    public static class Samples {
        private final List<Article> articles =
                Inputs.read(List.of("seeds"), Progress.NONE).articles();
        private final Annotator annotator = new Annotator();
    }

    /** The words a thread has read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Count {
        /** Counted per second by JMH. */
        public long words;

        private int next;
    }

    @Benchmark
    public List<Mention> claims(Samples samples, Count count) {
        Article article = samples.articles.get(count.next++ % samples.articles.size());
        count.words += article.text().split("\\s+").length;
        return Mentions.of(new Reading(article, samples.annotator.annotate(article)));
    }
}
