package crossread.app;

import crossread.cli.Window;

import java.io.IOException;
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
        throw new UnsupportedOperationException();
    }

    @Override
    public void draw(Picture picture) throws IOException {
        throw new IOException("no window");
    }
}
