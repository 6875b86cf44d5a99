package crossread.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import crossread.job.CancelledException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

class SavedFileTest {
    @TempDir Path folder = Path.of("");

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path old() throws IOException {
        return Files.writeString(folder.resolve("out.csv"), "old");
    }

    private void assertOldIsLeft(Path file) throws IOException {
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("out.csv"), files());
    }

    private static String told(Path file, IOException failure) {
        return String.valueOf(
                assertThrows(
                                ExportException.class,
                                () ->
                                        SavedFile.write(
                                                file,
                                                beside -> {
                                                    Files.writeString(beside, "half");
                                                    throw failure;
                                                }))
                        .getMessage());
    }

    @Test
    void replacesTheOldFileByTheWholeNewOne() throws IOException {
        Path file = old();
        SavedFile.write(file, "nový");
        assertEquals("nový", Files.readString(file));
        assertEquals(List.of("out.csv"), files());
    }

    @Test
    void leavesTheOldFileWhileTheNewOneIsWritten() throws IOException {
        Path file = old();
        SavedFile.write(
                file,
                beside -> {
                    Files.writeString(beside, "new");
                    assertEquals("old", Files.readString(file));
                });
        assertEquals("new", Files.readString(file));
    }

    @Test
    void makesTheFolderWhereThereIsNone() throws IOException {
        Path file = folder.resolve("a/b/out.json");
        SavedFile.write(file, "{}");
        assertEquals("{}", Files.readString(file));
    }

    @Test
    void keepsTheOldFileAndNamesItWhenTheDiskIsFull() throws IOException {
        Path file = old();
        String message = told(file, new IOException("No space left on device"));
        assertTrue(message.startsWith(file + " could not be saved: the disk is full."), message);
        assertOldIsLeft(file);
    }

    @Test
    void keepsTheOldFileAndNamesItWhenAnotherProgramHasItOpen() throws IOException {
        Path file = old();
        String message =
                told(
                        file,
                        new FileSystemException(
                                file.toString(),
                                null,
                                "The process cannot access the file because it is being used by"
                                        + " another process"));
        assertTrue(message.startsWith(file + " could not be saved: another program"), message);
        assertOldIsLeft(file);
    }

    @Test
    void keepsTheOldFileWhenTheNewOneFailsForReasonsUnknown() throws IOException {
        Path file = old();
        String message = told(file, new IOException());
        assertTrue(message.startsWith(file + " could not be saved: the disk answered"), message);
        assertOldIsLeft(file);
    }

    @Test
    void saysThatAFolderMayNotBeWritten() {
        Path file = folder.resolve("out.csv");
        assertEquals(
                "You may not write " + file + ": choose another place.",
                told(file, new AccessDeniedException(file.toString())));
    }

    @Test
    void writesNothingInAFolderThatIsReadOnly() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeTrue(!Files.isWritable(folder), "this user may write everywhere");
            ExportException refused =
                    assertThrows(
                            ExportException.class,
                            () -> SavedFile.write(folder.resolve("out.csv"), "new"));
            assertTrue(String.valueOf(refused.getMessage()).startsWith("You may not write"));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void saysThatAFolderIsNoFile() {
        ExportException refused =
                assertThrows(ExportException.class, () -> SavedFile.write(folder, "new"));
        assertEquals(folder + " is a folder: give a file name.", refused.getMessage());
    }

    @Test
    void saysThatThereIsNoSuchPlaceBelowAFile() throws IOException {
        Path file = old().resolve("below.csv");
        ExportException refused =
                assertThrows(ExportException.class, () -> SavedFile.write(file, "new"));
        assertTrue(String.valueOf(refused.getMessage()).contains("there is no such place"));
        assertEquals(List.of("out.csv"), files());
    }

    @Test
    void leavesNothingBehindWhenTheJobIsCancelled() throws IOException {
        Path file = old();
        assertThrows(
                CancelledException.class,
                () ->
                        SavedFile.write(
                                file,
                                beside -> {
                                    Files.writeString(beside, "half");
                                    throw new CancelledException();
                                }));
        assertOldIsLeft(file);
    }

    @Test
    void writesThroughALinkToTheFileItLeadsTo() throws IOException {
        Path file = old();
        Path link = folder.resolve("link.csv");
        assumeTrue(supportsLinks(link, file));
        SavedFile.write(link, "new");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    private static boolean supportsLinks(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
            return true;
        } catch (IOException | UnsupportedOperationException refused) {
            return false;
        }
    }

    @Test
    void letsThoseReadTheNewFileWhoMightReadTheOld() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = old();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        SavedFile.write(file, "new");
        assertEquals(
                "rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
}
