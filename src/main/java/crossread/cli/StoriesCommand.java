package crossread.cli;

import crossread.export.StoriesText;
import crossread.json.StoriesJson;
import crossread.model.NewsStory;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code crossread stories PATH…}: mixed articles grouped into stories, and those into events. */
@Command(name = "stories", mixinStandardHelpOptions = true)
final class StoriesCommand implements Callable<Integer> {
    private final Context context;
    private final Formats formats = new Formats("json", "text");

    @Mixin private Paths paths = new Paths();

    @Option(names = "--format", paramLabel = "json|text", descriptionKey = "format")
    private String format = "json";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    StoriesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        formats.check(format, context.messages());
        Given read = context.read(paths);
        List<NewsStory> stories = context.services().stories(read.articles(), context.progress());
        boolean json = format.equals("json");
        context.answer(
                json
                        ? StoriesJson.write(stories, read.articles())
                        : StoriesText.of(stories, read.articles()),
                out);
        return Context.status(read);
    }
}
