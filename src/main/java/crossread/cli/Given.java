package crossread.cli;

import crossread.i18n.Messages;
import crossread.ingest.Inputs;
import crossread.ingest.Problem;
import crossread.ingest.ReadResult;
import crossread.job.Progress;
import crossread.model.Article;
import crossread.model.Step;
import crossread.model.Story;
import crossread.store.StoryFile;
import crossread.store.StoryFileException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

    static Given read(List<String> paths, Progress progress) {
        List<String> plain = paths.stream().filter(path -> !StoryFile.isStory(path)).toList();
        ReadResult read =
                plain.isEmpty()
                        ? new ReadResult(List.of(), List.of())
                        : Inputs.read(plain, progress);
        if (plain.size() == paths.size()) {
            return new Given(read.articles(), List.of(), read.problems());
        }
        List<Article> articles = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String path : paths) {
            if (StoryFile.isStory(path)) {
                try {
                    Story story = StoryFile.peek(Path.of(path));
                    articles.addAll(story.articles());
                    steps.addAll(story.done());
                } catch (StoryFileException failed) {
                    problems.add(new Problem(path, STORY.get("fault." + failed.fault().key())));
                }
            }
        }
        articles.addAll(read.articles());
        problems.addAll(read.problems());
        for (int i = 0; i < articles.size(); i++) {
            articles.set(i, articles.get(i).named("a" + (i + 1)));
        }
        return new Given(articles, steps, problems);
    }
}
