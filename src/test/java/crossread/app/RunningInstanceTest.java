package crossread.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

class RunningInstanceTest {
    @TempDir private Path folder;

    @Test
    void aSecondProcessHandsItsFilesToTheFirst() throws Exception {
        Path socket = RunningInstance.socket(folder.resolve("state"), ":7");
        Process first = start(socket, "/one.txt");
        try (BufferedReader said = first.inputReader()) {
            assertEquals("here", said.readLine());
            Process second = start(socket, "/a b.txt", "/übrig.html", "https://example.org/x");
            assertEquals("handed over", second.inputReader().readLine());
            assertEquals(0, second.waitFor());
            assertEquals("[/a b.txt, /übrig.html, https://example.org/x]", said.readLine());
        } finally {
            first.destroyForcibly().waitFor();
        }
    }

    @Test
    void aFirstThatWasKilledIsNoFirstAnyMore() throws Exception {
        Path socket = RunningInstance.socket(folder, "");
        Process first = start(socket);
        assertEquals("here", first.inputReader().readLine());
        first.destroyForcibly().waitFor();

        assertTrue(Files.exists(socket), "it is left behind");
        assertFalse(RunningInstance.takes(socket, List.of("/one.txt")));
        try (RunningInstance next = RunningInstance.at(socket).orElseThrow()) {
            assertTrue(Files.exists(socket));
        }
        assertFalse(Files.exists(socket));
    }

    @Test
    void nobodyElseMayHandFilesOver() throws IOException {
        Path socket = RunningInstance.socket(folder.resolve("state"), "");
        try (RunningInstance instance = RunningInstance.at(socket).orElseThrow()) {
            assertEquals("rwx------", permissions(folder.resolve("state")));
            assertEquals("rw-------", permissions(socket));
        }
    }

    @Test
    void aFolderWithTooLongANameLeavesEachStartAWindowOfItsOwn() {
        Path socket = RunningInstance.socket(folder.resolve("x".repeat(120)), "");
        assertTrue(RunningInstance.at(socket).isEmpty());
        assertFalse(RunningInstance.takes(socket, List.of()));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static Process start(Path socket, String... files) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8"));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.add(Instance.class.getName());
        command.add(socket.toString());
        command.addAll(List.of(files));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
