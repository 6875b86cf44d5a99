package crossread.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TextArea;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FailedStartTest {
    @Start
    private void start(Stage stage) {
        new CrossreadApplication() {
            @Override
            protected Services services() {
                throw new IllegalStateException("the models are missing");
            }
        }.start(stage);
    }

    @Test
    void showsAWindowThatSaysWhatFailed(FxRobot robot) {
        Stage stage = (Stage) robot.lookup("#start-details").query().getScene().getWindow();
        assertTrue(stage.isShowing());
        assertEquals("Crossread", stage.getTitle());
        String details = robot.lookup("#start-details").queryAs(TextArea.class).getText();
        assertTrue(details.startsWith("java.lang.IllegalStateException: the models"), details);
        assertTrue(details.contains("Java " + Runtime.version()), details);
        robot.clickOn("Quit");
        assertFalse(stage.isShowing());
    }
}
