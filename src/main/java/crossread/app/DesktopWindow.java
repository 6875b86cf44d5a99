package crossread.app;

import crossread.analysis.claim.ReadersCurve;
import crossread.cli.Window;
import crossread.ingest.web.WebAddress;
import crossread.store.SystemFolders;
import crossread.ui.kit.Look;
import crossread.ui.shell.Screenshots;
import crossread.ui.shell.View;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The window on this desktop. */
final class DesktopWindow implements Window {
    private static final System.Logger LOG = System.getLogger(DesktopWindow.class.getName());

    /** Set where the packed program is run for its cache of classes; see {@code Training}. */
    static final String TRAINING = "crossread.training";

    @Override
    public boolean hasDisplay() {
        if (Boolean.getBoolean(TRAINING)) {
            return true;
        }
        if ("Headless".equalsIgnoreCase(System.getProperty("glass.platform"))) {
            return false;
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.contains("windows")
                || system.contains("mac")
                || isSet("DISPLAY")
                || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }

    @Override
    public void open(List<String> paths) {
        List<String> files = paths.stream().map(DesktopWindow::absolute).toList();
        if (RunningInstance.takes(socket(), files)) {
            return;
        }
        Logging.keep(SystemFolders.ofUser().state());
        LOG.log(Level.INFO, "started with Java {0}", Runtime.version());
        try {
            DesktopApplication.launch(RunningInstance.at(socket()), files);
        } catch (RuntimeException failure) {
            LOG.log(Level.INFO, "no window", failure);
            throw new IllegalStateException(reason(failure), failure);
        }
    }

    /** Where the window on this display listens for later starts. */
    private static Path socket() {
        String display = isSet("WAYLAND_DISPLAY") ? "WAYLAND_DISPLAY" : "DISPLAY";
        String name = Objects.requireNonNullElse(System.getenv(display), "");
        return RunningInstance.socket(SystemFolders.ofUser().state(), name);
    }

    /** The same path for a window that was started in another folder. */
    private static String absolute(String given) {
        try {
            return WebAddress.isMeant(given) ? given : Path.of(given).toAbsolutePath().toString();
        } catch (InvalidPathException odd) {
            return given;
        }
    }

    /** What went wrong at the bottom of it. */
    private static String reason(Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return last.getClass().getSimpleName() + ": " + last.getMessage();
    }

    private static Look look(String key) {
        return Arrays.stream(Look.values())
                .filter(look -> look.key().equals(key))
                .findFirst()
                .orElse(Look.LIGHT);
    }

    private static View view(String key) {
        return Arrays.stream(View.values())
                .filter(view -> view.key().equals(key))
                .findFirst()
                .orElse(View.READER);
    }

    @Override
    public void draw(Picture picture) throws IOException {
        try {
            Screenshots.write(
                    picture.comparison(),
                    new ReadersCurve()::share,
                    new Screenshots.Frame(
                            picture.width(),
                            picture.height(),
                            look(picture.theme()),
                            view(picture.view())),
                    picture.file());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
