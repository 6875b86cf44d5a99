package crossread.export;

import crossread.i18n.Messages;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;

/**
 * A file that is written whole or not at all: beside its place first, then moved there. What stood
 * in that place before stays as it was until the new file is complete and on the disk.
 */
public final class SavedFile {
    private static final Messages MESSAGES = Messages.of("export");

    private SavedFile() {}

    /** Fills one file. */
    @FunctionalInterface
    public interface Writing {
        /**
         * @param file an empty place to write to
         */
        void to(Path file) throws IOException;
    }

    /** Saves a text as UTF-8. */
    public static void write(Path target, String text) throws ExportException {
        write(target, file -> Files.writeString(file, text, StandardCharsets.UTF_8));
    }

    public static void write(Path target, byte[] bytes) throws ExportException {
        write(target, file -> Files.write(file, bytes));
    }

    /**
     * Saves what is written; makes the file's folder where there is none. What is no plain file,
     * such as a pipe, is written to directly.
     *
     * @throws ExportException where that fails; its message names the file and says to a person
     *     what happened and what to do
     */
    public static void write(Path target, Writing writing) throws ExportException {
        Stage stage = new Stage();
        try {
            if (Files.isDirectory(target)) {
                throw new ExportException(MESSAGES.get("save.folder", target), null);
            }
            Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            if (Files.exists(place) && !Files.isRegularFile(place)) {
                writing.to(place);
                return;
            }
            replace(place, writing, stage);
        } catch (ExportException known) {
            throw known;
        } catch (IOException failed) {
            throw new ExportException(MESSAGES.get(key(failed, stage), target), failed);
        }
    }

    /** How far it has come. */
    private static final class Stage {
        private boolean isMoving;
    }

    private static void replace(Path place, Writing writing, Stage stage) throws IOException {
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw new AccessDeniedException(place.toString());
        }
        Path folder = place.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        Path beside = place.resolveSibling(".crossread-" + UUID.randomUUID() + ".part");
        try {
            writing.to(beside);
            sync(beside);
            stage.isMoving = true;
            keepPermissions(place, beside);
            move(beside, place);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Who may read the old file may read the new one, on systems that have such permissions. */
    private static void keepPermissions(Path old, Path written) throws IOException {
        if (Files.exists(old, LinkOption.NOFOLLOW_LINKS)
                && Files.getFileStore(old).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(written, Files.getPosixFilePermissions(old));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Which sentence tells of a failure. Systems say in words only what went wrong. */
    private static String key(IOException failed, Stage stage) {
        String reason = reason(failed);
        if (reason.contains("no space")
                || reason.contains("not enough space")
                || reason.contains("quota")) {
            return "save.full";
        }
        if (reason.contains("another process") || reason.contains("busy")) {
            return "save.open";
        }
        if (failed instanceof AccessDeniedException) {
            // The file beside could be written, so what stands in the way is the old file.
            return stage.isMoving ? "save.open" : "save.denied";
        }
        if (reason.contains("read-only")) {
            return "save.denied";
        }
        boolean noPlace =
                failed instanceof NoSuchFileException
                        || failed instanceof java.nio.file.FileAlreadyExistsException
                        || reason.contains("not a directory")
                        || reason.contains("name too long");
        return noPlace ? "save.place" : "save.failed";
    }

    private static String reason(IOException failed) {
        String words =
                failed instanceof FileSystemException system
                        ? system.getReason()
                        : failed.getMessage();
        return words == null ? "" : words.toLowerCase(Locale.ROOT);
    }
}
