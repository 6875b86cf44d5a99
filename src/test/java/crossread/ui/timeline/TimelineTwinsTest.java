package crossread.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.figure.Stories;
import crossread.figure.TimeRange;
import crossread.figure.TimeScale;
import crossread.i18n.Messages;
import crossread.model.Event;
import crossread.ui.kit.Look;
import crossread.ui.kit.Theme;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The overview, the table and the line for a date beside a timeline. */
@ExtendWith(ApplicationExtension.class)
class TimelineTwinsTest {
    private final List<String> written = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Timeline timeline;

    @SuppressWarnings("NullAway.Init")
    private TimelineOverview overview;

    @SuppressWarnings("NullAway.Init")
    private TimelineTable table;

    @SuppressWarnings("NullAway.Init")
    private TimelineDateField date;

    @Start
    void start(Stage stage) {
        timeline = new Timeline();
        overview = new TimelineOverview(timeline);
        table = new TimelineTable(timeline, Locale.ENGLISH);
        date =
                new TimelineDateField(
                        Messages.of("timeline"),
                        (event, words) -> written.add(event.id() + " " + words));
        timeline.setComparison(Stories.strike());
        Scene scene = new Scene(new VBox(date, timeline, overview, table), 900, 640);
        new Theme(Look.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private Point2D at(double x) {
        Bounds bounds = overview.localToScreen(overview.getLayoutBounds());
        return new Point2D(bounds.getMinX() + x, bounds.getMinY() + 20);
    }

    @Test
    void theFrameInTheOverviewMovesWhatIsSeenAndADoubleClickShowsAll(FxRobot robot) {
        robot.interact(
                () -> {
                    TimeRange all = timeline.timelineLayout().all();
                    timeline.rangeProperty().set(new TimeRange(all.from() + 2, all.to() - 2));
                });
        TimeRange seen = Objects.requireNonNull(timeline.rangeProperty().get());
        robot.drag(at(300), MouseButton.PRIMARY).dropTo(at(350));
        TimeRange moved = Objects.requireNonNull(timeline.rangeProperty().get());
        assertEquals(seen.days(), moved.days(), 1e-6);
        assertTrue(moved.from() > seen.from());
        robot.doubleClickOn(at(100));
        assertNull(timeline.rangeProperty().get());
        assertFalse(overview.isVisible(), "all of a few events is seen");
    }

    @Test
    void aDragInTheOverviewBrushesWholeDays(FxRobot robot) {
        robot.interact(() -> timeline.zoom(50, 300));
        robot.drag(at(400), MouseButton.PRIMARY).dropTo(at(200));
        TimeScale scale = timeline.timelineLayout().overviewScale(overview.getWidth());
        TimeRange days = Objects.requireNonNull(timeline.brushProperty().get());
        assertEquals(Math.floor(scale.day(200)), days.from());
        assertEquals(Math.floor(scale.day(400)) + 1, days.to());
    }

    @Test
    void theTableHasEveryEventByTimeAndFollowsTheTimeline(FxRobot robot) {
        assertEquals(
                timeline.timelineLayout().order(),
                table.getItems().stream().map(Event::id).toList());
        robot.interact(() -> timeline.setSelectedEvent("e4"));
        assertEquals("e4", table.getSelectionModel().getSelectedItem().id());
        robot.interact(() -> table.getSelectionModel().select(0));
        assertEquals("e1", timeline.getSelectedEvent());
    }

    @Test
    void theDateIsAskedForInOneLine(FxRobot robot) {
        assertFalse(date.isVisible());
        Event event = timeline.getComparison().events().getFirst();
        robot.interact(() -> date.ask(event));
        robot.write("early June 2025").type(KeyCode.ENTER);
        assertEquals(List.of("e1 early June 2025"), written);
        robot.type(KeyCode.ESCAPE);
        assertFalse(date.isVisible());
    }
}
