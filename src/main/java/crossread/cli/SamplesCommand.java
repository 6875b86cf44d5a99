package crossread.cli;

import crossread.export.TextSummary;
import crossread.json.ComparisonJson;
import crossread.model.Comparison;
import crossread.model.Reviewed;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/**
 * {@code crossread samples PATH… --out DIR}: the whole job. With a display it opens the window;
 * without one it leaves the comparison, the PDF and a picture of the window in a folder and prints
 * a summary.
 */
@Command(name = "samples", mixinStandardHelpOptions = true)
final class SamplesCommand implements Callable<Integer> {
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 900;

    private final Context context;

    @Mixin private Paths paths = new Paths();

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out-folder")
    private Path out = Path.of("");

    SamplesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (context.window().hasDisplay()) {
            return context.open(paths.given());
        }
        Given read = context.read(paths);
        if (read.articles().isEmpty()) {
            context.complain("no-articles");
            return Context.DONE_IN_PART;
        }
        Reviewed reviewed = context.compare(read);
        Comparison comparison = reviewed.comparison();
        Path json = out.resolve("comparison.json");
        Path pdf = out.resolve("comparison.pdf");
        Path png = out.resolve("window.png");
        String written = ComparisonJson.write(comparison);
        context.save(json, file -> Files.writeString(file, written, StandardCharsets.UTF_8));
        context.saving(
                () ->
                        context.services()
                                .exportPdf(
                                        read.request(reviewed),
                                        pdf,
                                        context.services().pdfOptions(),
                                        context.progress()));
        context.save(png, file -> context.window().draw(picture(read, comparison, file)));
        context.answer(TextSummary.of(comparison), null);
        context.answer(context.messages().get("left", json, pdf, png) + "\n", null);
        return Context.status(read);
    }

    private Window.Picture picture(Given read, Comparison comparison, Path file) {
        return new Window.Picture(
                paths.given(), read.articles(), comparison, file, WIDTH, HEIGHT, "light", "reader");
    }
}
