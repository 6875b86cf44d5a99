package crossread.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code crossread [PATH…]}: opens the window with these articles. */
@Command(
        name = "crossread",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
final class CrossreadCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<String> paths = List.of();

    CrossreadCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return open(context, paths);
    }

    /** Opens the window, or says that there is no display. */
    static int open(Context context, List<String> paths) {
        if (!context.window().hasDisplay()) {
            context.complain("no-display", String.join(", ", Commands.NAMES));
            return Context.WRONG_USE;
        }
        return context.open(paths);
    }
}
