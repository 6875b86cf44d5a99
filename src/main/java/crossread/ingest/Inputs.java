package crossread.ingest;

import crossread.i18n.Messages;
import crossread.ingest.format.Draft;
import crossread.ingest.format.Harvest;
import crossread.ingest.format.Source;
import crossread.ingest.format.UnreadableException;
import crossread.job.Progress;
import crossread.model.Article;

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

    private final List<Article> articles = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final Harvest harvest;

    private Inputs(Progress progress) {
        this.harvest = new Harvest(this::add, this::fail, progress);
    }

    /**
     * Reads each path: a file as the articles that it holds, most often one; a folder as the
     * articles of the files in it and in its folders, by name. A file that is given twice is read
     * once.
     *
     * @throws crossread.job.CancelledException where the progress is cancelled
     */
    public static ReadResult read(List<String> paths, Progress progress) {
        Inputs inputs = new Inputs(progress);
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
        return new ReadResult(inputs.articles, inputs.problems);
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
            fail(given, e.reason());
        } catch (InvalidPathException e) {
            fail(given, MESSAGES.get(given.indexOf('\0') >= 0 ? "missing" : "name"));
        }
        return List.of();
    }

    private void read(Folder.File file) {
        Path path = file.path();
        if (!Files.isRegularFile(path)) {
            fail(file.name(), MESSAGES.get("not-a-file"));
        } else if (seen.add(place(path))) {
            harvest.read(Source.of(file.name(), path));
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

    private void add(Draft draft) {
        articles.add(ArticleReader.article("a" + (articles.size() + 1), draft));
    }

    private void fail(String name, String reason) {
        problems.add(new Problem(name, reason));
    }
}
