package crossread.cli;

import crossread.export.Csv;
import crossread.export.HtmlPage;
import crossread.export.TextSummary;
import crossread.json.ComparisonJson;
import crossread.model.Comparison;
import crossread.model.Kind;

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
    private final Formats formats = new Formats("json", "csv", "html", "text");

    @Mixin private Paths paths = new Paths();

    @Option(names = "--format", paramLabel = "json|csv|html|text", descriptionKey = "format")
    private String format = "json";

    @Option(names = "--table", paramLabel = "links|matrix", descriptionKey = "table")
    private String table = "links";

    @Option(names = "--statements", descriptionKey = "statements")
    private boolean statements;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    CompareCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        formats.check(format, context.messages());
        new Formats("links", "matrix").check(table, context.messages());
        Given read = context.read(paths.given());
        Comparison comparison = context.compare(read);
        context.answer(answer(comparison), out);
        return Context.status(read);
    }

    private String answer(Comparison comparison) {
        return switch (format) {
            case "csv" -> table.equals("matrix") ? Csv.matrix(comparison) : Csv.links(comparison);
            case "html" ->
                    HtmlPage.of(statements ? comparison : comparison.without(Kind.STATEMENT));
            case "text" -> TextSummary.of(comparison);
            default -> ComparisonJson.write(comparison);
        };
    }
}
