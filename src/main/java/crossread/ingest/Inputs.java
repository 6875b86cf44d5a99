package crossread.ingest;

import crossread.i18n.Messages;
import crossread.ingest.format.Source;
import crossread.ingest.format.UnreadableException;
import crossread.job.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads files and folders as articles, in all formats that {@link crossread.ingest.format.Format}
 * lists. What cannot be read is named and hides nothing else.
 */
public final class Inputs {
    private static final Messages MESSAGES = Messages.of("ingest");

    private final Set<Path> seen = new HashSet<>();
    private final Gathering gathering;

    private Inputs(Gathering gathering) {
        this.gathering = gathering;
    }

    /**
     * Reads each path: a file as the articles that it holds, most often one; a folder as the
     * articles of the files in it and in its folders, by name. A file that is given twice is read
     * once.
     *
     * @throws crossread.job.CancelledException where the progress is cancelled
     */
    public static ReadResult read(List<String> paths, Progress progress) {
        Inputs inputs = new Inputs(new Gathering(progress));
        List<Folder.File> files = new ArrayList<>();
        for (String path : paths) {
            progress.checkCancelled();
            files.addAll(inputs.expanded(path));
        }
        for (int i = 0; i < files.size(); i++) {
            progress.checkCancelled();
            progress.report(
                    (double) i / files.size(), MESSAGES.get("reading", files.get(i).name()));
            inputs.read(files.get(i));
        }
        return inputs.gathering.result();
    }

    private List<Folder.File> expanded(String given) {
        try {
            if (given.matches("(?is)https?://.*")) {
                throw new UnreadableException(MESSAGES.get("address"));
            }
            Path path = Path.of(given);
            if (!Files.exists(path)) {
                throw new UnreadableException(MESSAGES.get("missing"));
            }
            return Files.isDirectory(path)
                    ? Folder.files(given, path)
                    : List.of(new Folder.File(given, path));
        } catch (UnreadableException e) {
            gathering.fail(given, e.reason());
        } catch (InvalidPathException e) {
            gathering.fail(given, MESSAGES.get(given.indexOf('\0') >= 0 ? "missing" : "name"));
        }
        return List.of();
    }

    private void read(Folder.File file) {
        Path path = file.path();
        if (!Files.isRegularFile(path)) {
            gathering.fail(file.name(), MESSAGES.get("not-a-file"));
        } else if (seen.add(place(path))) {
            gathering.read(Source.of(file.name(), path));
        }
    }

    /** The same path for every way to name a file. */
    private static Path place(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
