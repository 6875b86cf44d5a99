package crossread.store;

import crossread.model.Story;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** Writes a whole story beside its place, and moves it there once it is on the disk. */
final class NewFile {
    private NewFile() {}

    static void write(Path file, Story story) throws StoryFileException {
        Path absolute = file.toAbsolutePath();
        try {
            checkFree(absolute);
            Path beside = absolute.resolveSibling("." + absolute.getFileName() + ".new");
            try {
                Files.deleteIfExists(beside);
                fill(beside, story);
                sync(beside, StandardOpenOption.WRITE);
                Files.move(
                        beside,
                        absolute,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                syncFolder(folderOf(absolute));
            } finally {
                Files.deleteIfExists(beside.resolveSibling(beside.getFileName() + "-journal"));
                Files.deleteIfExists(beside);
            }
        } catch (SQLException failed) {
            throw new StoryFileException(fault(failed, absolute), file, failed);
        } catch (IOException failed) {
            throw new StoryFileException(fault(failed, absolute), file, failed);
        }
    }

    /** No one else may have the file open that is to be replaced. */
    private static void checkFree(Path file) throws IOException, StoryFileException {
        try (StoryLock lock = StoryLock.take(file)) {
            if (Files.exists(file) && !Files.isWritable(file)) {
                throw new StoryFileException(Fault.NOT_PERMITTED, file, null);
            }
        } catch (StoryLock.TakenException taken) {
            throw new StoryFileException(Fault.IN_USE, file, taken);
        }
    }

    private static void fill(Path file, Story story) throws SQLException {
        try (Connection connection = Sqlite.write(file)) {
            StoryFormat.migrate(connection, StoryFormat.newest());
            Sqlite.transact(connection, () -> StoryRows.write(connection, Story.EMPTY, story));
        }
    }

    private static void sync(Path file, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(file, how)) {
            channel.force(true);
        }
    }

    /** A move is on the disk once its folder is; not every system lets a folder be synced. */
    private static void syncFolder(Path folder) {
        try {
            sync(folder, StandardOpenOption.READ);
        } catch (IOException notHere) {
            // Where folders can't be opened, the system writes moves through by itself.
        }
    }

    private static Fault fault(SQLException failure, Path file) {
        Fault fault = Sqlite.fault(failure, folderOf(file));
        return fault == Fault.CHANGED || fault == Fault.DAMAGED ? Fault.FAILED : fault;
    }

    private static Fault fault(IOException failure, Path file) {
        if (!Files.isDirectory(folderOf(file))) {
            return Fault.VANISHED;
        }
        if (failure instanceof AccessDeniedException) {
            return Fault.NOT_PERMITTED;
        }
        String reason =
                failure instanceof FileSystemException system
                        ? String.valueOf(system.getReason()).toLowerCase(Locale.ROOT)
                        : String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (reason.contains("no space") || reason.contains("not enough space")) {
            return Fault.DISK_FULL;
        }
        return reason.contains("read-only") ? Fault.NOT_PERMITTED : Fault.FAILED;
    }

    private static Path folderOf(Path file) {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }
}
