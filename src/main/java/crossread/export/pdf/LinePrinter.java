package crossread.export.pdf;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The command {@code lp} of CUPS, which takes a PDF as it is: what is printed has the file's own
 * lines and letters.
 */
final class LinePrinter {
    private static final int SECONDS = 60;

    private final Path command;

    LinePrinter(Path command) {
        this.command = command;
    }

    /** The one on this machine, or null where there is none. */
    static @Nullable LinePrinter find() {
        String path = System.getenv("PATH");
        if (path == null || File.separatorChar != '/') {
            return null;
        }
        for (String folder : path.split(File.pathSeparator)) {
            Path lp = Path.of(folder, "lp");
            if (!folder.isEmpty() && Files.isExecutable(lp)) {
                return new LinePrinter(lp);
            }
        }
        return null;
    }

    /**
     * @throws IOException where the command does not take it
     */
    void print(byte[] pdf, PrintOrder order, String jobName) throws IOException {
        Process process =
                new ProcessBuilder(arguments(order, jobName))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (OutputStream out = process.getOutputStream()) {
            out.write(pdf);
        }
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("lp did not end");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } finally {
            process.destroy();
        }
        if (process.exitValue() != 0) {
            throw new IOException("lp ended with " + process.exitValue());
        }
    }

    private List<String> arguments(PrintOrder order, String jobName) {
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of(command.toString(), "-d", order.printer()));
        arguments.addAll(List.of("-n", Integer.toString(order.copies()), "-t", jobName));
        arguments.addAll(List.of("-P", order.first() + "-" + order.last()));
        String sides = order.bothSides() ? "two-sided-long-edge" : "one-sided";
        arguments.addAll(List.of("-o", "sides=" + sides, "-o", "print-scaling=auto-fit"));
        return arguments;
    }
}
