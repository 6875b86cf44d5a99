package crossread.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of a story file and its journal, in a folder of our own that goes with it. */
record PrivateCopy(Path folder, Path file) implements AutoCloseable {
    static PrivateCopy of(Path story) throws IOException {
        Path folder = Files.createTempDirectory("crossread-");
        Path file = folder.resolve("story" + StoryFile.ENDING);
        Path journal = story.resolveSibling(story.getFileName() + "-journal");
        Files.copy(story, file);
        if (Files.exists(journal)) {
            Files.copy(journal, folder.resolve(file.getFileName() + "-journal"));
        }
        return new PrivateCopy(folder, file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-journal"));
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
    }
}
