package crossread.app;

import crossread.model.Story;
import crossread.store.StoryFile;
import crossread.store.StoryFileException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A story as a file of its own, for as long as it takes to put it into a PDF.
 *
 * @param file null where there is none: a PDF without it is still whole
 */
record CarriedStory(@Nullable Path file) implements AutoCloseable {
    static final CarriedStory NONE = new CarriedStory(null);
    private static final System.Logger LOG = System.getLogger(CarriedStory.class.getName());

    static CarriedStory of(Story story) {
        try {
            Path file = Files.createTempDirectory("crossread").resolve("story.crossread");
            StoryFile.copy(file, new Story(story.articles(), story.steps(), java.util.Map.of()));
            return new CarriedStory(file);
        } catch (IOException | StoryFileException failed) {
            LOG.log(Level.WARNING, "no story travels: {0}", failed.getClass().getName());
            return NONE;
        }
    }

    @Override
    public void close() {
        if (file == null) {
            return;
        }
        try {
            Files.deleteIfExists(file);
            Path folder = file.getParent();
            if (folder != null) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException left) {
            LOG.log(Level.DEBUG, "a temporary file is left", left);
        }
    }
}
