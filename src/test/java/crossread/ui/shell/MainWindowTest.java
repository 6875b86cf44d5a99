package crossread.ui.shell;

import static crossread.ui.shell.Windows.press;
import static crossread.ui.shell.Windows.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.export.ExportFormat;
import crossread.export.PdfOptions;
import crossread.figure.TimeRange;
import crossread.ingest.Problem;
import crossread.ingest.ReadResult;
import crossread.job.Progress;
import crossread.model.Claim;
import crossread.ui.Coverage;
import crossread.ui.kit.Look;
import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.Theme;
import crossread.ui.timeline.Timeline;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What only an open window shows. */
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {
    private final Logger css = Logger.getLogger("javafx.css");
    private final Warnings warnings = new Warnings();

    @TempDir private Path shelf;

    @SuppressWarnings("NullAway.Init")
    private MainWindow window;

    @SuppressWarnings("NullAway.Init")
    private Theme theme;

    @Start
    private void start(Stage stage) {
        css.addHandler(warnings);
        theme = new Theme(Look.LIGHT);
        window = Windows.of(MainWindowTest::read, Coverage.comparison(), shelf, theme);
        stage.setScene(window.scene(900, 760));
        stage.show();
    }

    @BeforeEach
    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close(FxRobot robot) {
        Windows.close(robot, window);
        css.removeHandler(warnings);
    }

    @Test
    void offersTheSamplesWhileNothingIsOpen(FxRobot robot) {
        assertTrue(robot.lookup("#tool-export").queryAs(Button.class).isDisabled());
        fire(robot, "#empty-samples");
        assertFalse(robot.lookup(".article-column").queryAll().isEmpty());
        assertFalse(robot.lookup("#tool-export").queryAs(Button.class).isDisabled());
    }

    @Test
    void listsTheArticlesThatAreOpen(FxRobot robot) {
        open(robot);
        assertEquals(3, robot.lookup("#library-list").queryAs(ListView.class).getItems().size());
        assertTrue(texts(robot, ".article-name").contains("The Courier"));
    }

    @Test
    void marksClaimsWithACounterpart(FxRobot robot) {
        open(robot);
        assertEquals(7, robot.lookup(".highlight").queryAll().size());
    }

    @Test
    void walksTheLinksByKey(FxRobot robot) {
        open(robot);
        press(robot, KeyCode.F7);
        press(robot, KeyCode.F7);
        assertTrue(texts(robot, ".walk-position").contains("2 of 9"));
        press(robot, KeyCode.SHIFT, KeyCode.F7);
        assertTrue(texts(robot, ".walk-position").contains("1 of 9"));
    }

    @Test
    void showsTheReasonOfTheSelectedLink(FxRobot robot) {
        open(robot);
        press(robot, KeyCode.CONTROL, KeyCode.F7);
        assertEquals(List.of("Conflict"), texts(robot, ".inspector-relation"));
        assertEquals(
                List.of("“harbour master” and “deputy harbour master” are two offices"),
                texts(robot, ".inspector-reason"));
    }

    @Test
    void tellsOfTheOtherWordingsWhereThePointerRests(FxRobot robot) throws Exception {
        open(robot);
        Claim claim = claimInSight();
        robot.interact(() -> window.selection().hoveredProperty().set(claim));
        Node card = robot.lookup("#hover-card").query();
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, card::isVisible);
        assertEquals(
                window.reader().notes(claim).getFirst().reason(),
                texts(robot, ".card-reason").getFirst());
        robot.interact(() -> window.selection().hoveredProperty().set(null));
        assertFalse(card.isVisible());
        assertEquals(List.of(), warnings.heard);
    }

    @Test
    void pointsOnTheTimelineAtTheEventOfTheClaimUnderThePointer(FxRobot robot) {
        open(robot);
        Claim claim =
                Coverage.comparison().claims().stream()
                        .filter(each -> each.event() != null)
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> window.selection().hoveredProperty().set(claim));
        assertEquals(
                claim.event(),
                robot.lookup("#timeline").queryAs(Timeline.class).hoveredEventProperty().get());
    }

    @Test
    void daysBrushedOnTheTimelineNarrowWhatIsShownUntilTheyAreTakenOff(FxRobot robot) {
        open(robot);
        Timeline timeline = robot.lookup("#timeline").queryAs(Timeline.class);
        TimeRange march = TimeRange.ofDays(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 31));
        robot.interact(() -> timeline.brushProperty().set(march));
        Button days = robot.lookup("#scope-days").queryAs(Button.class);
        assertEquals("1 Mar 2023 – 31 Mar 2023  ✕", days.getText());
        assertEquals("0 of 10 links shown", texts(robot, "#scope-state").getFirst());
        robot.interact(days::fire);
        assertEquals("9 of 10 links shown", texts(robot, "#scope-state").getFirst());
        assertNull(timeline.brushProperty().get());
        assertFalse(days.isVisible());
        robot.interact(() -> timeline.brushProperty().set(march));
        press(robot, KeyCode.ESCAPE);
        assertNull(timeline.brushProperty().get());
    }

    @Test
    void clearsTheSelectionOnEscape(FxRobot robot) {
        open(robot);
        press(robot, KeyCode.F7);
        press(robot, KeyCode.ESCAPE);
        assertNull(window.selection().linkProperty().get());
        assertEquals(List.of("What was found"), texts(robot, ".inspector-title"));
    }

    @Test
    void unmarksWhatTheFilterHides(FxRobot robot) {
        open(robot);
        fire(robot, "#filter-compatible");
        assertFalse(window.selection().filter().shows(RelationStyle.COMPATIBLE));
        assertEquals(3, robot.lookup(".highlight").queryAll().size());
    }

    @Test
    void closesTheInspectorByKeyAndGivesItsRoomToTheArticles(FxRobot robot) {
        open(robot);
        assertEquals(1, robot.lookup(".article-column").queryAll().size());
        press(robot, KeyCode.F4);
        press(robot, KeyCode.F2);
        assertEquals(2, robot.lookup(".article-column").queryAll().size());
        assertEquals(1, robot.lookup(".ribbon-gutter").queryAll().size());
    }

    @Test
    void drawsRibbonsBetweenNeighbours(FxRobot robot) {
        open(robot);
        robot.interact(
                () -> {
                    window.panes().inspectorProperty().set(false);
                    window.panes().libraryProperty().set(false);
                });
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup(".ribbon").queryAll().isEmpty());
    }

    @Test
    void toolsNeverWidenTheWindow(FxRobot robot) {
        open(robot);
        double width = robot.lookup(".main-tool-bar").<Region>query().getWidth();
        assertEquals(900, width);
        assertEquals("2", robot.lookup("#filter-conflict").queryAs(ToggleButton.class).getText());
    }

    @Test
    void opensAnArticleFromTheLibrary(FxRobot robot) {
        open(robot);
        ListView<?> list = robot.lookup("#library-list").queryAs(ListView.class);
        robot.interact(
                () -> {
                    list.getSelectionModel().select(2);
                    list.requestFocus();
                });
        press(robot, KeyCode.ENTER);
        assertEquals(List.of("a3"), window.reader().columnsProperty().get().visible());
    }

    @Test
    void setsTextLargerWithoutTouchingTheRest(FxRobot robot) {
        open(robot);
        double before = textSize(robot);
        fire(robot, "#tool-larger");
        fire(robot, "#tool-larger");
        assertTrue(textSize(robot) > before);
        assertEquals(18, theme.textSizeProperty().get());
    }

    @Test
    void changesColoursWithoutAWarning(FxRobot robot) {
        open(robot);
        press(robot, KeyCode.F7);
        for (Look look : List.of(Look.DARK, Look.SEPIA, Look.LIGHT)) {
            fire(robot, "#look-" + look.key());
            assertTrue(
                    robot.lookup("#look-" + look.key()).queryAs(ToggleButton.class).isSelected());
        }
        robot.interact(() -> theme.lookProperty().set(Look.SYSTEM));
        assertEquals(List.of(), warnings.heard);
    }

    @Test
    void namesWhatCouldNotBeReadInOneDialog(FxRobot robot) {
        robot.interact(() -> window.model().open(List.of("one.txt", "broken.txt")));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("broken.txt"), texts(robot, ".problem-file"));
        assertEquals(List.of("It is empty."), texts(robot, ".problem-reason"));
        assertEquals(List.of(), warnings.heard);
    }

    @Test
    void saysWhatWasExported(FxRobot robot) {
        open(robot);
        PdfOptions options = PdfOptions.of(LocalDate.of(2026, 3, 5));
        robot.interact(() -> window.model().export(ExportFormat.PDF, Path.of("out.pdf"), options));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), warnings.heard);
    }

    private Claim claimInSight() {
        String article = window.reader().columnsProperty().get().visible().getFirst();
        return window.selection().findings().links(window.selection().filter()).stream()
                .map(link -> window.selection().findings().index().claim(link.a()))
                .filter(claim -> claim.article().equals(article))
                .findFirst()
                .orElseThrow();
    }

    private void open(FxRobot robot) {
        robot.interact(() -> window.model().open(List.of("one.txt")));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fire(FxRobot robot, String query) {
        Node found = robot.lookup(query).query();
        robot.interact(((ButtonBase) found)::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static double textSize(FxRobot robot) {
        return robot.lookup(".body-text").queryAllAs(Text.class).stream()
                .mapToDouble(text -> text.getFont().getSize())
                .max()
                .orElseThrow();
    }

    private static ReadResult read(List<String> paths, Progress progress) {
        return new ReadResult(
                Coverage.comparison().articles(),
                paths.contains("broken.txt")
                        ? List.of(new Problem("broken.txt", "It is empty."))
                        : List.of());
    }

    private static final class Warnings extends Handler {
        private final List<String> heard = new ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            heard.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
