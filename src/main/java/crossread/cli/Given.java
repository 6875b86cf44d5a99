package crossread.cli;

import crossread.i18n.Messages;
import crossread.ingest.Inputs;
import crossread.ingest.Problem;
import crossread.ingest.ReadResult;
import crossread.ingest.web.Web;
import crossread.ingest.web.WebAddress;
import crossread.job.Progress;
import crossread.model.Article;
import crossread.model.Step;
import crossread.model.Story;
import crossread.store.StoryFile;
import crossread.store.StoryFileException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * Reads what a command was given: story files first, then files and folders, then addresses.
     *
     * @param web fetches the addresses; asked only where there are some
     */
    static Given read(List<String> paths, Supplier<Web> web, Progress progress) {
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
