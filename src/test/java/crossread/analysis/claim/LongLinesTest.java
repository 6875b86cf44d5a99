package crossread.analysis.claim;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import crossread.model.Mention;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** No line, however long and whatever it repeats, keeps the finders busy for long. */
class LongLinesTest {
    private static final int LENGTH = 60_000;

    /**
     * Of the processor: far above what a line takes, and far below what a quadratic search takes.
     */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** By the clock, on a machine that has other things to do. */
    private static final Duration END = Duration.ofMinutes(3);

    static final List<String> PIECES =
            List.of(
                    "1,",
                    "1 ",
                    "1:",
                    "5-",
                    "$1 ",
                    "% ",
                    "($",
                    "(",
                    ".",
                    " . ",
                    "x",
                    "a-",
                    "- ",
                    "A. ",
                    "\"a ",
                    "' ",
                    "“He ",
                    "\" said ",
                    "’s ",
                    "one and ",
                    "half ",
                    "not ",
                    "Mr. ",
                    "Smith, ",
                    "and ",
                    "Monday ",
                    "January ",
                    "about ",
                    "first ",
                    "former ",
                    "of the ",
                    "he said ",
                    "said, ",
                    "more than ",
                    "between 3 and ",
                    "two days before ",
                    "the day after ",
                    "the mayor of the ",
                    "who said that ",
                    "Rep. John Smith (D-Calif.), ",
                    "on June 3, 2020, ");

    /** The models are read once, before any line. */
    @BeforeAll
    static void readModels() {
        Mentions.of(Readings.of("One.", LocalDate.of(2020, 1, 1)));
    }

    @ParameterizedTest
    @FieldSource("PIECES")
    void aLineThatRepeatsOnePieceIsReadInTime(String piece) {
        readInTime(piece.repeat(LENGTH / piece.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ab", "A.", "a", "A’b", "1"})
    void aLongWordBetweenMarksIsReadInTime(String piece) {
        readInTime("“" + piece.repeat(1_000) + "_” he said.");
    }

    @Property(tries = 6)
    void aLineThatMixesPiecesIsReadInTime(@ForAll("lines") String line) {
        readInTime(line);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(PIECES)
                .list()
                .ofSize(LENGTH / 8)
                .map(pieces -> String.join("", pieces));
    }

    private static void readInTime(String line) {
        List<Mention> mentions =
                assertTimeoutPreemptively(
                        END,
                        () -> {
                            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
                            long before = threads.getCurrentThreadCpuTime();
                            List<Mention> all =
                                    Mentions.of(Readings.of(line, LocalDate.of(2020, 1, 1)));
                            long used = threads.getCurrentThreadCpuTime() - before;
                            assertThat(used, lessThanOrEqualTo(LIMIT.toNanos()));
                            return all;
                        });
        assertThat(
                mentions.stream().map(mention -> mention.span().end()).toList(),
                everyItem(lessThanOrEqualTo(line.length())));
    }
}
