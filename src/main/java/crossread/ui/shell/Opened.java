package crossread.ui.shell;

import crossread.analysis.decide.Decided;
import crossread.ingest.Problem;
import crossread.ingest.ReadResult;
import crossread.job.Progress;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Story;
import crossread.store.StoryFile;
import crossread.store.StoryFileException;
import crossread.ui.kit.Findings;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A story that was read and compared, off the JavaFX thread.
 *
 * @param story as it was read, its articles with the dates they came with
 * @param file the story file, open, or null
 * @param problems what could not be read
 */
record Opened(
        Story story,
        Comparison compared,
        Findings findings,
        @Nullable StoryFile file,
        List<Problem> problems) {

    /**
     * Files and folders, or the story among them with the others added.
     *
     * @throws StoryFileException where the story can't be opened; its file is closed again
     */
    static Opened of(List<String> given, Services services, StoryViewModel desk, Progress progress)
            throws StoryFileException, IOException {
        List<String> chosen = PdfStories.takenOut(given, services.shelf());
        List<String> stories = chosen.stream().filter(StoryFile::isStory).toList();
        List<String> plain = chosen.stream().filter(path -> !StoryFile.isStory(path)).toList();
        StoryFile file = stories.isEmpty() ? null : StoryFile.open(Path.of(stories.getFirst()));
        boolean done = false;
        try {
            Story begun = file == null ? Story.EMPTY : file.story();
            ReadResult read =
                    plain.isEmpty()
                            ? new ReadResult(List.of(), List.of())
                            : services.reading().read(plain, progress);
            Opened opened = with(begun, file, read, services, desk, progress);
            done = true;
            return opened;
        } finally {
            if (file != null && !done) {
                file.close();
            }
        }
    }

    /** The story with the articles among these that it does not have yet. */
    static Opened with(
            Story now, ReadResult read, Services services, StoryViewModel desk, Progress progress) {
        return with(now, null, read, services, desk, progress);
    }

    private static Opened with(
            Story begun,
            @Nullable StoryFile file,
            ReadResult read,
            Services services,
            StoryViewModel desk,
            Progress progress) {
        progress.checkCancelled();
        Story story = begun.with(joined(begun.articles(), read.articles()));
        List<Article> decided = Decided.articles(story.articles(), story.done());
        Comparison compared = services.comparing().compare(decided, progress);
        return new Opened(story, compared, desk.findings(compared, story), file, read.problems());
    }

    private static List<Article> joined(List<Article> there, List<Article> read) {
        List<Article> articles = new ArrayList<>(there);
        for (Article article : read) {
            boolean known =
                    articles.stream()
                            .anyMatch(
                                    other ->
                                            other.file().equals(article.file())
                                                    && other.sha256().equals(article.sha256()));
            if (!known) {
                articles.add(there.isEmpty() ? article : article.named(newId(articles)));
            }
        }
        return articles;
    }

    private static String newId(List<Article> articles) {
        int number = articles.size() + 1;
        while (true) {
            String id = "a" + number++;
            if (articles.stream().noneMatch(article -> article.id().equals(id))) {
                return id;
            }
        }
    }
}
