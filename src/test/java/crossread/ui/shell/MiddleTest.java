package crossread.ui.shell;

import static crossread.ui.shell.Windows.press;
import static crossread.ui.shell.Windows.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.ui.Coverage;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

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
        window = Windows.of(Coverage.comparison(), shelf);
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
        Windows.close(robot, window);
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
}
