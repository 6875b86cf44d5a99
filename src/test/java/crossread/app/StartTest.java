package crossread.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as a process of its own. */
class StartTest {
    private static final int JAVA_11 = 55;

    @TempDir private Path folder;

    @Test
    void canBeLoadedByJava11() throws IOException {
        try (InputStream in = Start.class.getResourceAsStream("Start.class");
                DataInputStream data = new DataInputStream(in)) {
            data.readInt();
            data.readUnsignedShort();
            assertEquals(JAVA_11, data.readUnsignedShort());
        }
    }

    /**
     * In two processes, since a process orders its unordered sets alike for as long as it lives.
     */
    @Test
    void comparesTheSamplesToTheSameBytesTwice() throws Exception {
        Run first = run("compare", "seeds");
        Run second = run("compare", "seeds");

        assertEquals(0, first.status(), first.problems());
        assertTrue(first.answer().length > 10_000);
        assertArrayEquals(first.answer(), second.answer());
    }

    @Test
    void doesTheWholeJobOnTheSamplesWithoutADisplay() throws Exception {
        Run run = run("samples", "seeds", "--out", folder.toString());

        assertEquals(0, run.status(), run.problems());
        assertFalse(run.problems().contains("WARNING"), run.problems());
        assertEquals("{", start(folder.resolve("comparison.json"), 1));
        assertEquals("%PDF-", start(folder.resolve("comparison.pdf"), 5));
        assertEquals("\u0089PNG", start(folder.resolve("window.png"), 4));
    }

    @Test
    void namesTheCommandsWhereThereIsNoDisplay() throws Exception {
        Run run = run("seeds");

        assertEquals(2, run.status());
        assertTrue(run.problems().contains("compare"), run.problems());
    }

    /** How a process ended, and what it said. */
    private record Run(int status, byte[] answer, String problems) {}

    private Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-classpath");
        command.add(System.getProperty("java.class.path"));
        command.add(Start.class.getName());
        command.addAll(List.of(arguments));
        Path answer = Files.createTempFile(folder, "answer", null);
        Path problems = Files.createTempFile(folder, "problems", null);
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(answer.toFile())
                        .redirectError(problems.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        int status = builder.start().waitFor();
        return new Run(status, Files.readAllBytes(answer), Files.readString(problems));
    }

    private static String start(Path file, int length) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
        }
    }
}
