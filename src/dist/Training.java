import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the packed program once on the samples, on a virtual display where there is no other, so
 * that Java writes a cache of the classes it loaded and linked (JEP 483 and 514), and has the
 * program's launcher use that cache.
 *
 * <p>java Training.java APP_FOLDER LAUNCHER SAMPLES: the folder with the program's .cfg file and
 * jars, and the launcher beside it.
 */
public final class Training {
    private static final String CACHE = "crossread.aot";

    private Training() {}

    private static boolean hasDisplay(Map<String, String> environment) {
        return !System.getProperty("os.name").contains("Linux")
                || environment.containsKey("DISPLAY")
                || environment.containsKey("WAYLAND_DISPLAY");
    }

    /** A display that shows nothing: with it the classes of a real window are learned too. */
    private static boolean hasVirtualDisplay(Map<String, String> environment) {
        return Stream.of(environment.getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "xvfb-run")));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path app = Path.of(arguments[0]).toAbsolutePath();
        Path launcher = Path.of(arguments[1]).toAbsolutePath();
        Path samples = Path.of(arguments[2]).toAbsolutePath();
        Path cache = app.resolve(CACHE);
        Path work = Files.createTempDirectory("training");
        ProcessBuilder run = new ProcessBuilder(launcher.toString(), samples.toString());
        Map<String, String> environment = run.environment();
        String headless = "";
        if (!hasDisplay(environment) && hasVirtualDisplay(environment)) {
            run.command().addAll(0, List.of("xvfb-run", "-a"));
        } else if (!hasDisplay(environment)) {
            headless = " -Dglass.platform=Headless";
        }
        environment.put(
                "JAVA_TOOL_OPTIONS",
                "-XX:AOTCacheOutput=" + cache + " -Dcrossread.training=true" + headless);
        for (String folder : List.of("CONFIG", "DATA", "STATE", "CACHE")) {
            environment.put("XDG_" + folder + "_HOME", work.resolve(folder).toString());
        }
        Path said = work.resolve("said.txt");
        int status = run.redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
        if (status != 0 || !Files.exists(cache)) {
            System.err.println(Files.readString(said));
            System.err.println("no cache was made; the run ended with " + status);
            System.exit(1);
        }
        Path settings = app.resolve("Crossread.cfg");
        Files.writeString(
                settings,
                "java-options=-XX:AOTCache=$APPDIR"
                        + app.getFileSystem().getSeparator()
                        + CACHE
                        + "\n",
                StandardOpenOption.APPEND);
        System.out.printf("%s: %d MB%n", cache, Files.size(cache) >> 20);
    }
}
