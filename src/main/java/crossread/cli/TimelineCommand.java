package crossread.cli;

import crossread.export.Exporter;
import crossread.json.EventsJson;
import crossread.model.Comparison;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code crossread timeline PATH…}: the events of these articles. */
@Command(name = "timeline", mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer> {
    private final Context context;
    private final Formats formats = new Formats("json", "svg", "png");

    @Mixin private Paths paths = new Paths();

    @Option(names = "--format", paramLabel = "json|svg|png", descriptionKey = "format")
    private String format = "json";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    TimelineCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        formats.check(format, context.messages());
        Given read = context.read(paths);
        Comparison comparison = context.compare(read).comparison();
        switch (format) {
            case "svg" -> context.answer(Exporter.timeline(comparison), out);
            case "png" -> context.answer(Exporter.timelinePicture(comparison), out);
            default -> context.answer(EventsJson.write(comparison), out);
        }
        return Context.status(read);
    }
}
