package crossread.analysis.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

class SentenceMeaningTest {
    private static final SentenceMeaning MEANING = new SentenceMeaning();

    @AfterAll
    static void close() {
        MEANING.close();
    }

    @Test
    void paraphrasesAreNear() {
        assertNear(
                "The two presidents spoke by phone for more than an hour.",
                "The phone call between the two presidents lasted over an hour.");
        assertNear(
                "A strong earthquake struck the island and injured five people.",
                "Five people were hurt when a powerful quake hit the island.");
        assertNear(
                "The company said it will buy its rival for $334 million.",
                "The firm announced a $334 million takeover of its competitor.");
    }

    @Test
    void unrelatedSentencesAreFar() {
        assertFar("The two presidents spoke by phone.", "The bakery sells rye bread on weekends.");
        assertFar("A quake shook the island on Sunday.", "She plays the violin in an orchestra.");
    }

    @Test
    void equalSentencesGiveEqualVectorsWhateverCameBetween() {
        float[] first = new SentenceMeaning().of("Talks began in Oslo.");
        MEANING.of("Something else entirely, and rather longer than that.");
        assertArrayEquals(first, MEANING.of("Talks began in Oslo."));
        assertEquals(1.0, SentenceMeaning.cosine(first, first), 1e-5);
    }

    @Test
    void anyTextHasAMeaning() {
        assertEquals(384, MEANING.of("").length);
        assertEquals(384, MEANING.of("\ud83d\ude00 \u4f60\u597d \ud800 ###").length);
        assertEquals(384, MEANING.of("word ".repeat(5_000)).length);
    }

    @Test
    void wordsFallIntoTheLongestPiecesKnown() {
        String json =
                """
                {"model":{"vocab":{"[CLS]":1,"[SEP]":2,"[UNK]":3,"air":4,"##strike":5,"##s":6,
                "\\"":7,"caf\\u0065":8,",":9}}}
                """;
        WordPieces pieces =
                new WordPieces(
                        Vocabulary.read(
                                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
        assertArrayEquals(
                new long[] {1, 4, 5, 6, 9, 8, 7, 3, 2}, pieces.of("Airstrikes, Café\"xyz", 99));
        assertArrayEquals(new long[] {1, 4, 2}, pieces.of("Airstrikes", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OrtSession.createSession", "OrtSession.run"})
    void theProcessEndsInPeaceWhileTheLibraryIsAtWork(String method, @TempDir Path folder)
            throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-classpath",
                                absoluteClassPath(),
                                EndsAmidWork.class.getName(),
                                method)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue());
    }

    private static String absoluteClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void assertNear(String a, String b) {
        assertTrue(cosine(a, b) > 0.7, () -> a + " | " + b + ": " + cosine(a, b));
    }

    private static void assertFar(String a, String b) {
        assertTrue(cosine(a, b) < 0.3, () -> a + " | " + b + ": " + cosine(a, b));
    }

    private static double cosine(String a, String b) {
        return SentenceMeaning.cosine(MEANING.of(a), MEANING.of(b));
    }
}
