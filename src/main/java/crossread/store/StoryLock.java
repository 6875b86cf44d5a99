package crossread.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Held by the one that may write a story file. It is a lock on a file beside the story, not on the
 * story itself: closing a second handle on a file gives up a process's locks on it, SQLite's too. A
 * lock file that a killed process leaves behind is locked no more.
 */
final class StoryLock implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private StoryLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /** Somebody else holds it. */
    static final class TakenException extends Exception {
        private static final long serialVersionUID = 1L;

        TakenException() {
            super(null, null, false, false);
        }
    }

    /**
     * @throws IOException where no file can be made beside the story
     */
    static StoryLock take(Path story) throws IOException, TakenException {
        Path file = beside(story);
        while (true) {
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock();
                if (lock == null) {
                    throw new TakenException();
                }
                if (isStill(file, channel)) {
                    return new StoryLock(file, channel, lock);
                }
            } catch (OverlappingFileLockException | TakenException taken) {
                channel.close();
                throw new TakenException();
            } catch (IOException failed) {
                channel.close();
                throw failed;
            }
            channel.close();
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            lock.release();
            channel.close();
        } catch (IOException left) {
            // It is locked by nobody once the process ends, and taken over by the next.
            closeQuietly();
        }
    }

    /** Another one may have deleted the file between the opening of it and the lock. */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        channel.write(java.nio.ByteBuffer.wrap(new byte[] {1}), 0);
        return Files.exists(file) && Files.size(file) > 0;
    }

    private void closeQuietly() {
        try {
            channel.close();
        } catch (IOException ignored) {
            // Nothing is lost with it.
        }
    }

    private static Path beside(Path story) {
        return story.resolveSibling("." + story.getFileName() + ".lock");
    }
}
