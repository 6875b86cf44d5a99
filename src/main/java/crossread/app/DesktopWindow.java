package crossread.app;

import crossread.analysis.claim.ReadersCurve;
import crossread.cli.Window;
import crossread.ui.kit.Look;
import crossread.ui.shell.Screenshots;
import crossread.ui.shell.View;

import javafx.application.Application;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The window on this desktop. */
final class DesktopWindow implements Window {

    @Override
    public boolean hasDisplay() {
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
        Application.launch(DesktopApplication.class, paths.toArray(String[]::new));
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
