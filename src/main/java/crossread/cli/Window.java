package crossread.cli;

import crossread.model.Article;
import crossread.model.Comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The program's window, as the commands see it. */
public interface Window {
    /** Whether there is a display to open a window on. */
    boolean hasDisplay();

    /**
     * Opens the window with these articles, and returns when it is closed; or hands them to the
     * window that is open already, and returns at once.
     *
     * @throws IllegalStateException where no window can be opened, with the reason
     */
    void open(List<String> paths);

    /** Draws the window without a display. */
    void draw(Picture picture) throws IOException;

    /**
     * A picture of the window.
     *
     * @param paths the inputs, as they were given
     * @param articles what was read from them
     * @param comparison of these articles
     * @param width in pixels
     * @param height in pixels
     * @param theme {@code light}, {@code sepia} or {@code dark}
     * @param view {@code reader}, {@code matrix} or {@code topic}
     */
    record Picture(
            List<String> paths,
            List<Article> articles,
            Comparison comparison,
            Path file,
            int width,
            int height,
            String theme,
            String view) {}
}
