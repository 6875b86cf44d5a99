package crossread.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.figure.Box;
import crossread.figure.Stories;
import crossread.figure.TimeRange;
import crossread.ui.kit.Look;
import crossread.ui.kit.Theme;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

@ExtendWith(ApplicationExtension.class)
class TimelineTest {
    @SuppressWarnings("NullAway.Init")
    private Timeline timeline;

    @Start
    void start(Stage stage) {
        Theme theme = new Theme(Look.LIGHT);
        timeline = new Timeline();
        timeline.setComparison(Stories.strike());
        Scene scene = new Scene(timeline, 900, 260);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        timeline.requestFocus();
    }

    @Test
    void arrowsMoveBetweenEventsInTheOrderOfTimeAndSpaceSelects(FxRobot robot) {
        List<String> visited = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            robot.type(KeyCode.RIGHT);
            visited.add(timeline.focusedEventProperty().get());
        }
        assertEquals(List.of("e1", "e2", "e4", "e3", "e5"), visited);
        robot.type(KeyCode.HOME, KeyCode.SPACE);
        assertEquals("e1", timeline.getSelectedEvent());
        robot.type(KeyCode.ESCAPE);
        assertNull(timeline.getSelectedEvent());
    }

    @Test
    void f2AsksForAnotherDateOfTheEvent(FxRobot robot) {
        List<String> asked = new ArrayList<>();
        robot.interact(() -> timeline.setOnDateRequested(asked::add));
        robot.type(KeyCode.F2);
        assertEquals(List.of(), asked);
        robot.type(KeyCode.HOME, KeyCode.F2);
        assertEquals(List.of("e1"), asked);
    }

    @Test
    void aClickSelectsAnEventAndOpensAnArticle(FxRobot robot) {
        List<String> opened = new ArrayList<>();
        robot.interact(() -> timeline.setOnOpenRequested(opened::add));
        robot.clickOn(placeOf("e4"));
        assertEquals("e4", timeline.getSelectedEvent());
        robot.clickOn(placeOf("a1"));
        assertEquals(List.of("a1"), opened);
    }

    @Test
    void pointingAtAnEventTellsSo(FxRobot robot) {
        robot.moveTo(placeOf("e3"));
        assertEquals("e3", timeline.hoveredEventProperty().get());
        assertTrue(robot.lookup(".timeline-hover").queryAs(Rectangle.class).isVisible());
    }

    @Test
    void wheelWithControlZoomsAboutThePointer(FxRobot robot) {
        double x = 600;
        double day = timeline.timelineLayout().scale(timeline.view()).day(x);
        robot.interact(() -> Event.fireEvent(timeline, wheel(x, 40)));
        TimeRange range = Objects.requireNonNull(timeline.rangeProperty().get());
        assertEquals(timeline.timelineLayout().all().days() / 1.25, range.days(), 1e-6);
        assertEquals(day, timeline.timelineLayout().scale(timeline.view()).day(x), 1e-6);
        robot.type(KeyCode.DIGIT0);
        assertNull(timeline.rangeProperty().get());
    }

    @Test
    void draggingAlongTheAxisBrushesWholeDaysAndEscapeTakesThemOff(FxRobot robot) {
        double y = 260 - 46 - 20;
        double first = x(LocalDate.of(2024, 3, 6)) + 3;
        double last = x(LocalDate.of(2024, 3, 8)) + 3;
        robot.drag(timeline.localToScreen(last, y)).dropTo(timeline.localToScreen(first, y));
        assertEquals(
                TimeRange.ofDays(LocalDate.of(2024, 3, 6), LocalDate.of(2024, 3, 8)),
                timeline.brushProperty().get());
        assertNull(timeline.rangeProperty().get());
        robot.interact(() -> {});
        assertTrue(robot.lookup(".timeline-brush").query().isVisible());
        robot.type(KeyCode.ESCAPE);
        assertNull(timeline.brushProperty().get());
    }

    @Test
    void shiftAndSpaceBrushFromEventToEvent(FxRobot robot) {
        robot.type(KeyCode.HOME);
        robot.push(KeyCode.SHIFT, KeyCode.SPACE);
        assertEquals(
                TimeRange.ofDays(LocalDate.of(2024, 3, 5), LocalDate.of(2024, 3, 5)),
                timeline.brushProperty().get());
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        robot.push(KeyCode.SHIFT, KeyCode.SPACE);
        assertEquals(
                TimeRange.ofDays(LocalDate.of(2024, 3, 5), LocalDate.of(2024, 3, 17)),
                timeline.brushProperty().get());
        assertNull(timeline.getSelectedEvent());
    }

    @Test
    void whatIsSeenAndBrushedStaysWhereOnlyADecisionWasMade(FxRobot robot) {
        TimeRange days = TimeRange.ofDays(LocalDate.of(2024, 3, 5), LocalDate.of(2024, 3, 9));
        robot.interact(
                () -> {
                    timeline.rangeProperty().set(days);
                    timeline.brushProperty().set(days);
                    timeline.setComparison(
                            Stories.of(
                                    Stories.strike().events().subList(0, 2),
                                    Stories.strike().articles()));
                });
        assertEquals(days, timeline.rangeProperty().get());
        assertEquals(days, timeline.brushProperty().get());
        robot.interact(() -> timeline.setComparison(Stories.crowded(3)));
        assertNull(timeline.rangeProperty().get());
        assertNull(timeline.brushProperty().get());
    }

    private double x(LocalDate day) {
        return timeline.timelineLayout().scale(timeline.view()).x(day.toEpochDay());
    }

    @Test
    void movingToAnEventOutOfSightBringsItIntoSight(FxRobot robot) {
        robot.interact(() -> timeline.show(List.of("e1")));
        robot.interact(() -> timeline.zoom(8, 300));
        robot.type(KeyCode.END, KeyCode.LEFT);
        assertEquals("e3", timeline.focusedEventProperty().get());
        robot.interact(() -> {});
        assertNotNull(placeOf("e3"));
    }

    @Test
    void coloursComeFromTheThemeAndWordsAreReadOut(FxRobot robot) {
        Rectangle bar = robot.lookup(".ink-event-fill").queryAs(Rectangle.class);
        assertEquals(Color.web("#0072B2"), bar.getFill());
        assertTrue(timeline.getAccessibleText().startsWith("Timeline of 5 events in 5 articles."));
        robot.type(KeyCode.END);
        assertEquals(
                "Third meeting of the harbour board\na Thursday, date unknown",
                timeline.getAccessibleText());
    }

    @Test
    void anotherComparisonForgetsWhatWasSelectedInTheLast(FxRobot robot) {
        robot.interact(() -> timeline.setSelectedEvent("e5"));
        robot.interact(() -> timeline.setComparison(Stories.crowded(3)));
        assertNull(timeline.getSelectedEvent());
        assertFalse(timeline.timelineLayout().order().contains("e5"));
    }

    private Point2D placeOf(String id) {
        TimelineSkin skin = (TimelineSkin) timeline.getSkin();
        Box box = skin.markOf(id).orElseThrow().box();
        return timeline.localToScreen(box.centerX(), box.centerY());
    }

    private static ScrollEvent wheel(double x, double dy) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                50,
                x,
                50,
                false,
                true,
                false,
                false,
                false,
                false,
                0,
                dy,
                0,
                dy,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                new PickResult(null, x, 50));
    }
}
