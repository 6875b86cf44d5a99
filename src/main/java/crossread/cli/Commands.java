package crossread.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

import java.util.List;
import java.util.ResourceBundle;

/** The commands of the program, and how it ends: 0 done, 1 done in part, 2 wrong use. */
public final class Commands {
    static final List<String> NAMES =
            List.of(
                    "compare",
                    "export",
                    "timeline",
                    "read",
                    "stories",
                    "versions",
                    "claims",
                    "relate",
                    "evaluate",
                    "screenshot",
                    "samples");
    private static final System.Logger LOG = System.getLogger(Commands.class.getName());

    private final Context context;

    public Commands(Services services, Window window, Terminal terminal) {
        this.context = new Context(services, window, terminal);
    }

    /** Runs what the arguments ask for and returns the status to exit with. Throws nothing. */
    public int run(String... arguments) {
        if (areOnlyPaths(arguments)) {
            return CrossreadCommand.open(context, List.of(arguments));
        }
        CommandLine line =
                new CommandLine(new CrossreadCommand(context))
                        .addSubcommand(new CompareCommand(context))
                        .addSubcommand(new ExportCommand(context))
                        .addSubcommand(new TimelineCommand(context))
                        .addSubcommand(new ReadCommand(context))
                        .addSubcommand(new StoriesCommand(context))
                        .addSubcommand(new VersionsCommand(context))
                        .addSubcommand(new ClaimsCommand(context))
                        .addSubcommand(new RelateCommand(context))
                        .addSubcommand(new EvaluateCommand(context))
                        .addSubcommand(new ScreenshotCommand(context))
                        .addSubcommand(new SamplesCommand(context));
        line.setResourceBundle(ResourceBundle.getBundle("crossread.i18n.cli"));
        describe(line, "crossread");
        line.getSubcommands().forEach((name, command) -> describe(command, name));
        line.setOut(new java.io.PrintWriter(context.terminal().out(), true));
        line.setErr(new java.io.PrintWriter(context.terminal().err(), true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setParameterExceptionHandler((wrong, given) -> onWrongUse(wrong));
        line.setExecutionExceptionHandler(
                (failure, command, parsed) -> onFailure(failure, command));
        return line.execute(arguments);
    }

    /** What a double click gives; the window need not wait for the commands to be built. */
    private static boolean areOnlyPaths(String... arguments) {
        for (String argument : arguments) {
            if (argument.startsWith("-") || argument.startsWith("@")) {
                return false;
            }
        }
        return arguments.length == 0 || !NAMES.contains(arguments[0]);
    }

    private void describe(CommandLine command, String name) {
        command.getCommandSpec()
                .usageMessage()
                .description(context.messages().get("description." + name));
    }

    private int onWrongUse(ParameterException wrong) {
        return wrongUse(wrong.getCommandLine(), String.valueOf(wrong.getMessage()));
    }

    private int wrongUse(CommandLine command, String sentence) {
        context.complain("wrong-use", sentence, command.getCommandSpec().qualifiedName());
        return Context.WRONG_USE;
    }

    private int onFailure(Exception failure, CommandLine command) {
        if (failure instanceof WrongUseException) {
            return wrongUse(command, String.valueOf(failure.getMessage()));
        }
        LOG.log(System.Logger.Level.DEBUG, "command failed", failure);
        if (failure instanceof FailureException) {
            context.terminal().err().println(failure.getMessage());
        } else {
            context.complain("unexpected", code(failure));
        }
        return Context.WRONG_USE;
    }

    /** A short code that can be searched for: what failed, and where in the program. */
    private static String code(Throwable failure) {
        String place = "";
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("crossread.")) {
                String type = frame.getClassName();
                place =
                        "-"
                                + type.substring(type.lastIndexOf('.') + 1)
                                + "-"
                                + frame.getLineNumber();
                break;
            }
        }
        return failure.getClass().getSimpleName() + place;
    }
}
