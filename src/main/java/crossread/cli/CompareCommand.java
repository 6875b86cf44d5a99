package crossread.cli;

import crossread.export.TextSummary;
import crossread.json.ComparisonJson;
import crossread.model.Comparison;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code crossread compare PATH…}: the comparison of these articles. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    private final Context context;
    private final Formats formats = new Formats("json", "text").later("csv", "html");

    @Mixin private Paths paths = new Paths();

    @Option(names = "--format", paramLabel = "json|text", descriptionKey = "format")
    private String format = "json";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    CompareCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        formats.check(format, context.messages());
        Given read = context.read(paths.given());
        Comparison comparison = context.compare(read);
        boolean json = format.equals("json");
        context.answer(json ? ComparisonJson.write(comparison) : TextSummary.of(comparison), out);
        return Context.status(read);
    }
}
