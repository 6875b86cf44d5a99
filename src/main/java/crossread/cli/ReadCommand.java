package crossread.cli;

import crossread.json.ArticlesJson;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code crossread read PATH…}: what was read from each. */
@Command(name = "read", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    private final Context context;
    private final Formats formats = new Formats("json");

    @Mixin private Paths paths = new Paths();

    @Option(names = "--format", paramLabel = "json", descriptionKey = "format")
    private String format = "json";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    ReadCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        formats.check(format, context.messages());
        Given read = context.read(paths);
        context.answer(ArticlesJson.write(read.articles()), out);
        return Context.status(read);
    }
}
