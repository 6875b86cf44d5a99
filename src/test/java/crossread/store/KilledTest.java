package crossread.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.model.Step;
import crossread.model.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Decisions are taken in a process of their own, which is killed while it writes. */
class KilledTest {
    private static final int KILLS = 100;
    private static final int LONGEST_MILLIS = 60;

    @TempDir private Path folder;

    @Test
    void findsEveryAcknowledgedDecisionAfterAHundredKills()
            throws IOException, InterruptedException, StoryFileException {
        Path file = folder.resolve("ferry.crossread");
        StoryFile.copy(file, new Story(Samples.articles(), List.of(), Map.of()));
        Random random = new Random();
        long seed = random.nextLong();
        random.setSeed(seed);
        int acknowledged = 0;
        int journals = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int now = writtenUntilKilled(file, random.nextInt(LONGEST_MILLIS));
            assertTrue(now > acknowledged, "nothing was written before kill " + kill);
            acknowledged = now;
            journals += Files.exists(folder.resolve("ferry.crossread-journal")) ? 1 : 0;
            try (StoryFile opened = StoryFile.open(file)) {
                String at = "kill " + kill + " of seed " + seed;
                assertEquals(Access.WRITE, opened.access(), at);
                assertEquals(Samples.articles(), opened.story().articles(), at);
                List<Step> steps = opened.story().steps();
                assertTrue(steps.size() >= acknowledged, at);
                for (Step step : steps) {
                    assertEquals(Samples.note(step.number()), step.decision(), at);
                }
                acknowledged = steps.size();
            }
        }
        assertTrue(journals > 0, "no kill met a transaction: the moments are not random");
    }

    /** Kills the writer some time after its first decision; the last decision it acknowledged. */
    private static int writtenUntilKilled(Path file, int millis)
            throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(command(file)).redirectErrorStream(true).start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader out = writer.inputReader(StandardCharsets.UTF_8)) {
            lines.add(String.valueOf(out.readLine()));
            Thread.sleep(millis);
            writer.toHandle().destroyForcibly();
            out.lines().forEach(lines::add);
        } finally {
            writer.destroyForcibly().waitFor();
        }
        // The kill may have cut the last line short; the one before it counts then.
        return lines.stream()
                .filter(line -> line.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElseThrow(() -> new AssertionError(String.join("\n", lines)));
    }

    private static List<String> command(Path file) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                DecisionWriter.class.getName(),
                file.toString());
    }
}
