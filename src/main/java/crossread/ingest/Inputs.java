package crossread.ingest;

import crossread.i18n.Messages;
import crossread.job.Progress;
import crossread.model.Article;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads files and folders as articles. What cannot be read is named and hides nothing else. */
public final class Inputs {
    private static final Messages MESSAGES = Messages.of("ingest");

    private final List<Article> articles = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private Inputs() {}

    /**
     * Reads each path: a file as one article, a folder as one article for each text file or saved
     * page in it, by name. A file that is given twice is read once.
     *
     * @throws crossread.job.CancelledException where the progress is cancelled
     */
    public static ReadResult read(List<String> paths, Progress progress) {
        Inputs inputs = new Inputs();
        List<Source> sources = new ArrayList<>();
        paths.forEach(path -> sources.addAll(inputs.expanded(path)));
        for (int i = 0; i < sources.size(); i++) {
            progress.checkCancelled();
            progress.report(
                    (double) i / sources.size(), MESSAGES.get("reading", sources.get(i).name()));
            inputs.read(sources.get(i));
        }
        return new ReadResult(inputs.articles, inputs.problems);
    }

    /** A file, and how its place is named to people. */
    private record Source(String name, Path file) {}

    private List<Source> expanded(String given) {
        try {
            Path path = Path.of(given);
            if (given.matches("(?i)https?://.*")) {
                throw new UnreadableException(MESSAGES.get("address"));
            }
            if (!Files.exists(path)) {
                throw new UnreadableException(MESSAGES.get("missing"));
            }
            return Files.isDirectory(path) ? folder(given, path) : List.of(new Source(given, path));
        } catch (UnreadableException e) {
            problems.add(new Problem(given, e.reason()));
        } catch (InvalidPathException e) {
            problems.add(new Problem(given, MESSAGES.get("missing")));
        }
        return List.of();
    }

    private static List<Source> folder(String given, Path folder) throws UnreadableException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.sorted().toList();
        } catch (AccessDeniedException e) {
            throw new UnreadableException(MESSAGES.get("not-permitted"), e);
        } catch (IOException e) {
            throw new UnreadableException(MESSAGES.get("not-readable"), e);
        }
        List<Source> sources =
                files.stream()
                        .filter(file -> Files.isRegularFile(file))
                        .filter(file -> FileType.of(file).isReadable() && !isHidden(file))
                        .map(file -> new Source(under(given, file), file))
                        .toList();
        if (sources.isEmpty()) {
            throw new UnreadableException(
                    MESSAGES.get(files.isEmpty() ? "folder-empty" : "folder-without-articles"));
        }
        return sources;
    }

    private static boolean isHidden(Path file) {
        return String.valueOf(file.getFileName()).startsWith(".");
    }

    /** The folder as it was given, and the file's name. */
    private static String under(String given, Path file) {
        String name = String.valueOf(file.getFileName());
        return given.endsWith("/") ? given + name : given + "/" + name;
    }

    private void read(Source source) {
        if (!seen.add(source.file().toAbsolutePath().normalize())) {
            return;
        }
        try {
            articles.add(
                    ArticleReader.read("a" + (articles.size() + 1), source.name(), source.file()));
        } catch (UnreadableException e) {
            problems.add(new Problem(source.name(), e.reason()));
        }
    }
}
