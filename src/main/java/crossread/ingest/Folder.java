package crossread.ingest;

import crossread.i18n.Messages;
import crossread.ingest.format.Format;
import crossread.ingest.format.Source;
import crossread.ingest.format.UnreadableException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a folder, and of the folders in it, that are taken as articles. */
final class Folder {
    private static final Messages MESSAGES = Messages.of("ingest");
    private static final int DEEPEST = 32;
    private static final int MOST = 20_000;

    private final List<File> files = new ArrayList<>();

    /** Folders that were gone into: a link may lead back to one. */
    private final Set<Path> entered = new HashSet<>();

    private boolean isEmpty = true;

    private Folder() {}

    /** A file, and how its place is named to people. */
    record File(String name, Path path) {}

    /**
     * The files by name, hidden ones left out.
     *
     * @param given the folder as people named it
     * @throws UnreadableException where there are none, or too many
     */
    static List<File> files(String given, Path path) throws UnreadableException {
        Folder folder = new Folder();
        try {
            folder.enter(given, path, 0);
        } catch (AccessDeniedException e) {
            throw new UnreadableException(MESSAGES.get("not-permitted"), e);
        } catch (IOException e) {
            throw new UnreadableException(MESSAGES.get("not-readable"), e);
        }
        if (folder.files.isEmpty()) {
            throw new UnreadableException(
                    MESSAGES.get(folder.isEmpty ? "folder-empty" : "folder-without-articles"));
        }
        return List.copyOf(folder.files);
    }

    private void enter(String given, Path path, int depth) throws IOException, UnreadableException {
        if (!entered.add(path.toRealPath()) || depth > DEEPEST) {
            return;
        }
        List<Path> entries;
        try (Stream<Path> listed = Files.list(path)) {
            entries = listed.sorted().toList();
        }
        for (Path entry : entries) {
            isEmpty = false;
            String name = String.valueOf(entry.getFileName());
            if (name.startsWith(".")) {
                continue;
            }
            String shown = given.endsWith("/") ? given + name : given + "/" + name;
            if (Files.isDirectory(entry)) {
                inner(shown, entry, depth);
            } else if (Files.isRegularFile(entry) && isTaken(name, entry)) {
                files.add(new File(shown, entry));
            }
            if (files.size() > MOST) {
                throw new UnreadableException(MESSAGES.get("folder-too-large", MOST));
            }
        }
    }

    /** Of data files, which hold anything, those that are feeds. */
    private static boolean isTaken(String name, Path entry) {
        try {
            Format named = Format.of(name);
            return named == Format.DATA
                    ? Format.of(Source.of(name, entry)) == Format.FEED
                    : named.isTakenFromFolders();
        } catch (IOException e) {
            return false;
        }
    }

    /** A folder inside that may not be entered hides nothing of the others. */
    private void inner(String shown, Path path, int depth) throws IOException, UnreadableException {
        try {
            enter(shown, path, depth + 1);
        } catch (AccessDeniedException e) {
            files.add(new File(shown, path));
        }
    }
}
