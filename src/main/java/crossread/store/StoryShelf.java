package crossread.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where the program keeps track of stories: the ones opened lately, and those that have no name
 * yet, which are files too so that no decision waits for a name.
 */
public final class StoryShelf {
    private static final int MOST = 15;
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss", Locale.ROOT);

    private final Path folder;

    /**
     * @param folder of the program's own; made at its first use
     */
    public StoryShelf(Path folder) {
        this.folder = folder;
    }

    /** The shelf of this user, where the system has programs keep their data. */
    public static StoryShelf ofUser() {
        return new StoryShelf(SystemFolders.ofUser().data());
    }

    /** A place for a story without a name. */
    public Path newDraft(LocalDateTime now) throws IOException {
        Path drafts = Files.createDirectories(drafts());
        Path file = drafts.resolve(NAME.format(now) + StoryFile.ENDING);
        for (int i = 2; Files.exists(file); i++) {
            file = drafts.resolve(NAME.format(now) + " " + i + StoryFile.ENDING);
        }
        return file;
    }

    public boolean isDraft(Path file) {
        return file.toAbsolutePath().startsWith(drafts().toAbsolutePath());
    }

    /** The stories opened lately, the latest first; some may be there no more. */
    public List<Path> recent() {
        try {
            return Files.readAllLines(list(), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank())
                    .map(Path::of)
                    .limit(MOST)
                    .toList();
        } catch (IOException | RuntimeException none) {
            return List.of();
        }
    }

    /** Puts a story first on the list; a list that can't be written is no reason to stop. */
    public void opened(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        List<Path> next = new ArrayList<>(recent());
        next.remove(absolute);
        next.addFirst(absolute);
        keep(next);
    }

    /** Takes a story off the list. */
    public void forget(Path file) {
        List<Path> next = new ArrayList<>(recent());
        next.remove(file.toAbsolutePath().normalize());
        keep(next);
    }

    private void keep(List<Path> files) {
        try {
            Files.createDirectories(folder);
            Path beside = folder.resolve("recent.new");
            Files.write(
                    beside,
                    files.stream().limit(MOST).map(Path::toString).toList(),
                    StandardCharsets.UTF_8);
            Files.move(beside, list(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException notKept) {
            // The stories themselves are where they were.
        }
    }

    private Path drafts() {
        return folder.resolve("drafts");
    }

    private Path list() {
        return folder.resolve("recent");
    }
}
