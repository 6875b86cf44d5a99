package crossread.cli;

import crossread.export.ExportFormat;
import crossread.export.Exporter;
import crossread.model.Reviewed;

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
    private final Formats formats =
            new Formats(ExportFormat.texts().stream().map(ExportFormat::key).toList());

    @Mixin private Paths paths = new Paths();

    @Option(
            names = "--format",
            paramLabel = "json|csv|html|markdown|annotations|text",
            descriptionKey = "format")
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
        Given read = context.read(paths);
        Reviewed reviewed = context.compare(read);
        context.answer(Exporter.text(asked(), reviewed, statements), out);
        return Context.status(read);
    }

    private ExportFormat asked() {
        ExportFormat asked = ExportFormat.of(format).orElse(ExportFormat.JSON);
        boolean isMatrix = asked == ExportFormat.CSV_LINKS && table.equals("matrix");
        return isMatrix ? ExportFormat.CSV_MATRIX : asked;
    }
}
