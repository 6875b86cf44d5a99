package crossread.ui.shell;

import static crossread.ui.shell.Windows.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.ui.Coverage;
import crossread.ui.kit.Filter;
import crossread.ui.kit.RelationStyle;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
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
import java.util.concurrent.TimeUnit;

/** Finding, filtering, and putting columns in order, in an open window. */
@ExtendWith(ApplicationExtension.class)
class ReadingWindowTest {
    @TempDir private static Path shelf;

    @SuppressWarnings("NullAway.Init")
    private MainWindow window;

    @Start
    private void start(Stage stage) {
        window = Windows.of(Coverage.comparison(), shelf);
        window.panes().libraryProperty().set(false);
        window.panes().inspectorProperty().set(false);
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
    void findsWordsInAllArticlesAndGoesToThem(FxRobot robot) throws Exception {
        press(robot, KeyCode.CONTROL, KeyCode.F);
        TextField field = robot.lookup("#find-words").queryAs(TextField.class);
        assertTrue(field.isFocused());
        robot.interact(() -> field.setText("hotel"));
        Labeled position = robot.lookup("#find-position").queryAs(Labeled.class);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> position.getText().equals("1 of 3"));
        press(robot, KeyCode.F3);
        press(robot, KeyCode.F3);
        assertEquals("3 of 3", position.getText());
        assertTrue(window.reader().columnsProperty().get().visible().contains("a3"));
        assertFalse(robot.lookup(".found-now").queryAll().isEmpty());
        press(robot, KeyCode.ESCAPE);
        assertFalse(robot.lookup("#find-bar").query().isVisible());
        assertTrue(robot.lookup(".found-words").queryAll().isEmpty());
    }

    @Test
    void doesACommandThatIsFoundByItsLetters(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.K);
        TextField field = robot.lookup("#command-words").queryAs(TextField.class);
        robot.interact(() -> field.setText("matrix of"));
        ListView<?> list = robot.lookup("#command-list").queryAs(ListView.class);
        assertEquals("Matrix of topics", ((Command) list.getItems().getFirst()).name());
        press(robot, KeyCode.ENTER);
        assertEquals(View.MATRIX, window.panes().viewProperty().get());
    }

    @Test
    void switchesRelationsByDigitSaveWhereTextIsTyped(FxRobot robot) {
        press(robot, KeyCode.DIGIT1);
        assertFalse(window.selection().filter().shows(RelationStyle.CONFLICT));
        TextField text = robot.lookup("#scope-text").queryAs(TextField.class);
        robot.interact(text::requestFocus);
        press(robot, KeyCode.DIGIT2);
        assertTrue(window.selection().filter().shows(RelationStyle.COMPATIBLE));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        assertEquals(Filter.USUAL, window.selection().filter());
    }

    @Test
    void showsTheFilterThatIsInForceAndHowMuchItLetsThrough(FxRobot robot) {
        ComboBox<?> outlets = robot.lookup("#scope-outlet").queryAs(ComboBox.class);
        robot.interact(() -> outlets.getSelectionModel().select(3));
        assertEquals("a3_harbour", window.selection().filter().scope().outlet());
        assertEquals(
                "2 of 10 links shown",
                robot.lookup("#scope-state").queryAs(Labeled.class).getText());
        robot.interact(() -> window.selection().filterProperty().set(Filter.USUAL));
        assertEquals(0, outlets.getSelectionModel().getSelectedIndex());
    }

    @Test
    void pinsTheColumnAndScrollsTheOthers(FxRobot robot) {
        assertEquals(List.of("a1", "a2"), window.reader().columnsProperty().get().visible());
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        press(robot, KeyCode.ALT, KeyCode.PAGE_DOWN);
        assertEquals(List.of("a1", "a3"), window.reader().columnsProperty().get().visible());
        assertTrue(
                robot.lookup(".column-pinned").queryAll().stream()
                        .anyMatch(node -> node.isVisible()));
    }

    @Test
    void movesTheColumnByKey(FxRobot robot) {
        press(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.PAGE_DOWN);
        assertEquals(List.of("a2", "a1", "a3"), window.reader().columnsProperty().get().order());
    }

    @Test
    void copiesTheSelectedLinkWithItsCitation(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.F7);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        robot.interact(
                () ->
                        assertTrue(
                                Clipboard.getSystemClipboard()
                                        .getString()
                                        .startsWith("Who is Mara Lindqvist?\n“the harbour master”"),
                                () -> Clipboard.getSystemClipboard().getString()));
    }
}
