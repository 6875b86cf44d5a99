package crossread.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.analysis.decide.Decided;
import crossread.ingest.ReadResult;
import crossread.job.DirectJobRunner;
import crossread.job.Progress;
import crossread.store.StoryShelf;
import crossread.ui.Coverage;
import crossread.ui.kit.JobStatus;
import crossread.ui.kit.Look;
import crossread.ui.kit.Selection;
import crossread.ui.kit.Theme;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;

/** The matrix and the single topic in an open window. */
@ExtendWith(ApplicationExtension.class)
class MiddleTest {
    @TempDir private static Path shelf;

    @SuppressWarnings("NullAway.Init")
    private MainWindow window;

    @Start
    private void start(Stage stage) {
        Services services =
                new Services(
                        (paths, progress) ->
                                new ReadResult(Coverage.comparison().articles(), List.of()),
                        (articles, progress) -> Coverage.comparison(),
                        (comparison, steps) -> Decided.of(comparison, steps, Coverage::words),
                        (comparison, file, progress) -> {},
                        new StoryShelf(shelf),
                        List.of());
        window =
                new MainWindow(
                        services,
                        new DirectJobRunner(Progress.NONE),
                        new JobStatus(),
                        new Selection(),
                        new Theme(Look.LIGHT));
        stage.setScene(window.scene(900, 700));
        stage.show();
        window.model().open(List.of("one.txt"));
    }

    @BeforeEach
    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(
                () -> {
                    List.copyOf(Window.getWindows()).forEach(Window::hide);
                    window.close();
                });
        WaitForAsyncUtils.clearExceptions();
    }

    @Test
    void walksTheMatrixByKeyAndOpensAPairSideBySide(FxRobot robot) {
        press(robot, KeyCode.F8);
        assertTrue(robot.lookup("#matrix-grid").query().isFocused());
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.RIGHT);
        assertNotNull(window.selection().linkProperty().get());
        press(robot, KeyCode.ENTER);
        assertEquals(View.READER, window.panes().viewProperty().get());
        assertTrue(robot.lookup(".reader").query().isVisible());
    }

    @Test
    void holdsOnlyTheCellsInSight(FxRobot robot) {
        press(robot, KeyCode.F8);
        long seen =
                robot.lookup(".matrix-cell").queryAll().stream().filter(Node::isVisible).count();
        assertTrue(seen > 0 && seen < 21, () -> seen + " cells");
    }

    @Test
    void showsOneTopicAtATimeAndGoesOn(FxRobot robot) {
        press(robot, KeyCode.F9);
        assertEquals(List.of("How many firefighters were there?"), texts(robot, ".topic-question"));
        press(robot, KeyCode.RIGHT);
        assertEquals(List.of("Who is Mara Lindqvist?"), texts(robot, ".topic-question"));
        press(robot, KeyCode.F9);
        assertFalse(robot.lookup(".topic").query().isVisible());
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }
}
