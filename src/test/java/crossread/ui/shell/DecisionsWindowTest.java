package crossread.ui.shell;

import static crossread.ui.shell.Windows.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.store.Fault;
import crossread.store.StoryFile;
import crossread.ui.Coverage;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;

/** Deciding by keys, menus and dialogs in an open window. */
@ExtendWith(ApplicationExtension.class)
class DecisionsWindowTest {
    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init")
    private MainWindow window;

    @Start
    private void start(Stage stage) {
        window = Windows.of(Coverage.comparison(), folder);
        stage.setScene(window.scene(900, 700));
        stage.show();
        window.model().open(List.of("coverage"));
    }

    @AfterEach
    void close(FxRobot robot) {
        Windows.close(robot, window);
    }

    @Test
    void decidesByKeysAndNamesTheStepInTheEditMenu(FxRobot robot) {
        press(robot, KeyCode.F7);
        press(robot, KeyCode.A);
        assertEquals("Accepted as: Compatible", label(robot, ".decision-standing").getText());
        assertEquals(
                "_Undo accepting “about three hours” – “nearly three hours”",
                item("menu-undo").getText());
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertFalse(label(robot, ".decision-standing").isVisible());
        assertTrue(item("menu-undo").isDisable());
        assertEquals(
                "_Redo accepting “about three hours” – “nearly three hours”",
                item("menu-redo").getText());
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals("Accepted as: Compatible", label(robot, ".decision-standing").getText());
    }

    @Test
    void retypesFromTheMenu(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.F7);
        robot.interact(() -> item("decide-retype-compatible").fire());
        assertEquals(
                "You call it: Compatible. The rules say otherwise.",
                label(robot, ".decision-standing").getText());
    }

    @Test
    void keepsANote(FxRobot robot) {
        press(robot, KeyCode.F7);
        press(robot, KeyCode.N);
        robot.interact(
                () -> {
                    robot.lookup("#note-text").queryAs(TextArea.class).setText("ask the harbour");
                    robot.lookup("#decision-yes").queryAs(Button.class).fire();
                });
        assertEquals("ask the harbour", label(robot, ".decision-note").getText());
    }

    @Test
    void letsLettersBeTypedWhereTextIsWritten(FxRobot robot) {
        press(robot, KeyCode.F7);
        press(robot, KeyCode.N);
        robot.interact(() -> robot.lookup("#note-text").queryAs(TextArea.class).requestFocus());
        press(robot, KeyCode.A);
        press(robot, KeyCode.R);
        assertEquals(0, window.model().story().story().steps().size());
    }

    @Test
    void datesAnArticleFromItsDialog(FxRobot robot) {
        robot.interact(() -> item("decide-dateArticle").fire());
        robot.interact(() -> robot.lookup("#decision-yes").queryAs(Button.class).fire());
        assertEquals(1, window.model().story().story().done().size());
        assertTrue(item("menu-undo").getText().startsWith("_Undo dating a1_harbour"));
    }

    @Test
    void listsWhatWasDecided(FxRobot robot) {
        press(robot, KeyCode.F7);
        press(robot, KeyCode.U);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertEquals(
                List.of("1. unsure about “about three hours” – “nearly three hours”"),
                robot.lookup("#decisions-all")
                        .queryAs(javafx.scene.control.ListView.class)
                        .getItems());
    }

    @Test
    void showsThatAStoryIsReadOnlyAndLetsNothingBeDecided(FxRobot robot) throws Exception {
        Path file = folder.resolve("fire.crossread");
        StoryFile.copy(file, window.model().story().story());
        try (StoryFile elsewhere = StoryFile.open(file)) {
            robot.interact(() -> window.model().open(List.of(elsewhere.file().toString())));
            press(robot, KeyCode.F7);
            press(robot, KeyCode.A);
            assertEquals(0, window.model().story().story().steps().size());
            assertTrue(item("decide-accept").isDisable());
            assertEquals(
                    "Read only: open in another window", label(robot, "#status-access").getText());
        }
    }

    @Test
    void offersToOpenWhatCanBeReadOfADamagedStory(FxRobot robot) {
        robot.interact(() -> window.notOpened(folder.resolve("x.crossread"), Fault.DAMAGED));
        assertEquals(
                "Open what can be read",
                robot.lookup("#story-recover").queryAs(Button.class).getText());
    }

    @Test
    void offersAnotherPlaceWhereADecisionCouldNotBeSaved(FxRobot robot) {
        robot.interact(() -> window.notSaved(Fault.DISK_FULL));
        assertEquals("Save as…", robot.lookup("#story-saveAs").queryAs(Button.class).getText());
        assertEquals("Try again", robot.lookup("#story-retry").queryAs(Button.class).getText());
    }

    private MenuItem item(String id) {
        MenuBar bar = (MenuBar) window.lookup(".menu-bar");
        return bar.getMenus().stream()
                .flatMap(menu -> items(menu).stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static List<MenuItem> items(Menu menu) {
        return menu.getItems().stream()
                .<MenuItem>mapMulti(
                        (item, found) -> {
                            found.accept(item);
                            if (item instanceof Menu inner) {
                                items(inner).forEach(found);
                            }
                        })
                .toList();
    }

    private static Label label(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class);
    }
}
