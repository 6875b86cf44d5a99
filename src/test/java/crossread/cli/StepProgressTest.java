package crossread.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

class StepProgressTest {
    @Test
    void speaksOnceASecondAtMostAndNeverTwiceOfOneStep() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        long[] time = new long[1];
        StepProgress progress =
                new StepProgress(new PrintStream(err, true, StandardCharsets.UTF_8), () -> time[0]);
        progress.report(0, "one");
        time[0] = 1_000_000_000L;
        progress.report(0.1, "two");
        time[0] = 1_500_000_000L;
        progress.report(0.2, "three");
        time[0] = 2_500_000_000L;
        progress.report(0.3, "two");
        progress.report(0.4, "four");
        assertEquals("two\nfour\n", err.toString(StandardCharsets.UTF_8));
    }
}
