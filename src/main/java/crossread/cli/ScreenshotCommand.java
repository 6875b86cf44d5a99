package crossread.cli;

import crossread.model.Comparison;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code crossread screenshot PATH… --out FILE.png}: the window as a picture. */
@Command(name = "screenshot", mixinStandardHelpOptions = true)
final class ScreenshotCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})[x×](\\d{3,4})");

    private static final List<String> THEMES = List.of("light", "sepia", "dark");
    private static final List<String> VIEWS =
            List.of("reader", "matrix", "topic", "ledger", "coverage");

    private final Context context;

    @Mixin private Paths paths = new Paths();

    @Option(names = "--out", paramLabel = "FILE.png", required = true, descriptionKey = "out-png")
    private Path out = Path.of("");

    @Option(names = "--size", paramLabel = "WIDTHxHEIGHT", descriptionKey = "size")
    private String size = "1400x900";

    @Option(names = "--theme", paramLabel = "light|sepia|dark", descriptionKey = "theme")
    private String theme = "light";

    @Option(
            names = "--view",
            paramLabel = "reader|matrix|topic|ledger|coverage",
            descriptionKey = "view")
    private String view = "reader";

    ScreenshotCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Matcher pixels = SIZE.matcher(size);
        if (!pixels.matches()) {
            throw new WrongUseException(context.messages().get("size-unknown", size));
        }
        if (!THEMES.contains(theme)) {
            throw new WrongUseException(context.messages().get("theme-unknown", theme));
        }
        if (!VIEWS.contains(view)) {
            throw new WrongUseException(context.messages().get("view-unknown", view));
        }
        Given read = context.read(paths);
        Comparison comparison = context.compare(read).comparison();
        int width = Integer.parseInt(pixels.group(1));
        int height = Integer.parseInt(pixels.group(2));
        context.save(
                out,
                file ->
                        context.window()
                                .draw(
                                        new Window.Picture(
                                                paths.given(),
                                                read.articles(),
                                                comparison,
                                                file,
                                                width,
                                                height,
                                                theme,
                                                view)));
        return Context.status(read);
    }
}
