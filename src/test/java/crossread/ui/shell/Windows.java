package crossread.ui.shell;

import crossread.analysis.decide.Decided;
import crossread.ingest.ReadResult;
import crossread.job.DirectJobRunner;
import crossread.job.Progress;
import crossread.model.Comparison;
import crossread.store.StoryShelf;
import crossread.ui.Coverage;
import crossread.ui.kit.JobStatus;
import crossread.ui.kit.Look;
import crossread.ui.kit.Selection;
import crossread.ui.kit.Theme;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;

/** Main windows for tests: their jobs run at once, and what they open is made by hand. */
final class Windows {
    private Windows() {}

    /** A window that finds the same comparison in whatever it opens. */
    static MainWindow of(Comparison comparison, Path shelf) {
        return of(
                (paths, progress) -> new ReadResult(comparison.articles(), List.of()),
                comparison,
                shelf,
                new Theme(Look.LIGHT));
    }

    /**
     * @param reading what opening reads; "samples" stands for the samples
     */
    static MainWindow of(Services.Reading reading, Comparison comparison, Path shelf, Theme theme) {
        Services services =
                new Services(
                        reading,
                        (articles, progress) -> comparison,
                        (compared, steps) -> Decided.of(compared, steps, Coverage::words),
                        (request, file, options, progress) -> {},
                        new StoryShelf(shelf),
                        List.of("samples"));
        return new MainWindow(
                services,
                new DirectJobRunner(Progress.NONE),
                new JobStatus(),
                new Selection(),
                theme);
    }

    /** Closes all that is open. */
    static void close(FxRobot robot, MainWindow window) {
        robot.interact(
                () -> {
                    List.copyOf(Window.getWindows()).forEach(Window::hide);
                    window.close();
                });
        WaitForAsyncUtils.clearExceptions();
    }

    static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }
}
