package crossread.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.i18n.Messages;
import crossread.ingest.feed.Feed;
import crossread.ingest.feed.FeedItem;
import crossread.ui.kit.Look;
import crossread.ui.kit.Theme;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

@ExtendWith(ApplicationExtension.class)
class FeedDialogTest {
    private static final FeedItem OPEN = item("Dam holds", "https://example.org/a");
    private static final FeedItem NEW = item("Dam breaks", "https://example.org/b");

    private final List<FeedItem> chosen = new ArrayList<>();

    private static FeedItem item(String title, String address) {
        return new FeedItem(title, address, null, LocalDate.of(2024, 3, 5), "");
    }

    @Start
    private void start(Stage stage) {
        Feed feed = new Feed("Valley News", "en", List.of(OPEN, NEW));
        FeedDialog dialog =
                new FeedDialog(
                        feed,
                        Set.of("https://example.org/a"),
                        Messages.of("shell"),
                        new Theme(Look.LIGHT));
        dialog.setOnHidden(hidden -> chosen.addAll(dialog.getResult()));
        dialog.show();
    }

    @Test
    void givesTheItemsThatWereTickedAndSaysWhichAreOpen(FxRobot robot) {
        List<String> rows = Windows.texts(robot, "#feed-items .check-box-list-cell");
        assertTrue(rows.contains("5 Mar 2024 · Dam holds (already open)"), rows.toString());
        assertTrue(rows.contains("5 Mar 2024 · Dam breaks"), rows.toString());
        assertTrue(robot.lookup("#feed-add").query().isDisabled());

        robot.clickOn(box(robot, "5 Mar 2024 · Dam breaks"));
        assertFalse(robot.lookup("#feed-add").query().isDisabled());
        robot.clickOn("#feed-add");
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(List.of(NEW), chosen);
    }

    private static Node box(FxRobot robot, String words) {
        Labeled row =
                robot.lookup("#feed-items .check-box-list-cell").queryAllAs(Labeled.class).stream()
                        .filter(cell -> words.equals(cell.getText()))
                        .findFirst()
                        .orElseThrow();
        return row.getGraphic();
    }
}
