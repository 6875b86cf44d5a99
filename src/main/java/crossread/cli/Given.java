package crossread.cli;

import crossread.export.ExportFormat;
import crossread.export.ExportRequest;
import crossread.export.PdfStory;
import crossread.i18n.Messages;
import crossread.ingest.Inputs;
import crossread.ingest.Problem;
import crossread.ingest.ReadResult;
import crossread.ingest.web.Web;
import crossread.ingest.web.WebAddress;
import crossread.job.Progress;
import crossread.model.Article;
import crossread.model.Reviewed;
import crossread.model.Step;
import crossread.model.Story;
import crossread.store.StoryFile;
import crossread.store.StoryFileException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a command was given: articles as they were read, and, out of story files, the decisions that
 * count.
 */
record Given(List<Article> articles, List<Step> steps, List<Problem> problems) {
    private static final Messages STORY = Messages.of("story");

    Given {
        articles = List.copyOf(articles);
        steps = List.copyOf(steps);
        problems = List.copyOf(problems);
    }

    /** As a request for a PDF, with the story inside that it came from. */
    ExportRequest request(Reviewed reviewed) {
        return new ExportRequest(reviewed, ExportFormat.PDF, new Story(articles, steps, Map.of()));
    }

    /**
     * Reads what a command was given: story files and PDFs that hold one first, then files and
     * folders, then addresses.
     *
     * @param web fetches the addresses; asked only where there are some
     */
    static Given read(List<String> given, Supplier<Web> web, Progress progress) {
        List<Path> unpacked = new ArrayList<>();
        try {
            List<String> paths = given.stream().map(path -> unpacked(path, unpacked)).toList();
            return readAll(paths, web, progress);
        } finally {
            unpacked.forEach(Given::delete);
        }
    }

    /** The path of the story inside a PDF, or the path itself. */
    private static String unpacked(String path, List<Path> unpacked) {
        if (!PdfStory.isPdf(path) || WebAddress.isMeant(path)) {
            return path;
        }
        return PdfStory.in(Path.of(path)).map(story -> kept(story, unpacked)).orElse(path);
    }

    private static String kept(byte[] story, List<Path> unpacked) {
        try {
            Path file = Files.createTempFile("crossread", ".crossread");
            unpacked.add(file);
            Files.write(file, story);
            return file.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            file.toFile().deleteOnExit();
        }
    }

    private static Given readAll(List<String> paths, Supplier<Web> web, Progress progress) {
        List<Article> articles = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<String> files = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (String path : paths) {
            if (WebAddress.isMeant(path)) {
                addresses.add(path);
            } else if (!StoryFile.isStory(path)) {
                files.add(path);
            } else {
                try {
                    Story story = StoryFile.peek(Path.of(path));
                    articles.addAll(story.articles());
                    steps.addAll(story.done());
                } catch (StoryFileException failed) {
                    problems.add(new Problem(path, STORY.get("fault." + failed.fault().key())));
                }
            }
        }
        List<ReadResult> read = new ArrayList<>();
        read.add(Inputs.read(files, progress));
        if (!addresses.isEmpty()) {
            try (Web fetching = web.get()) {
                read.add(fetching.read(addresses, progress));
            }
        }
        read.forEach(result -> articles.addAll(result.articles()));
        read.forEach(result -> problems.addAll(result.problems()));
        for (int i = 0; i < articles.size(); i++) {
            articles.set(i, articles.get(i).named("a" + (i + 1)));
        }
        return new Given(articles, steps, problems);
    }
}
