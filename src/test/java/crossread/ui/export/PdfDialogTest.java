package crossread.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.export.ExportException;
import crossread.export.Fixture;
import crossread.export.PdfExporter;
import crossread.export.PdfOptions;
import crossread.export.PdfPart;
import crossread.export.pdf.PagePicture;
import crossread.export.pdf.PrintOrder;
import crossread.export.pdf.Printers;
import crossread.job.DirectJobRunner;
import crossread.job.Progress;
import crossread.model.Comparison;
import crossread.model.Reviewed;
import crossread.ui.kit.JobStatus;
import crossread.ui.kit.Look;
import crossread.ui.kit.Theme;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

@ExtendWith(ApplicationExtension.class)
class PdfDialogTest {
    private static final Comparison STORY = Fixture.ferry();
    private static final PdfOptions USUAL = PdfOptions.of(LocalDate.of(2026, 3, 5));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @SuppressWarnings("NullAway.Init")
    private Theme theme;

    private final List<PdfDialog.Told> told = new ArrayList<>();
    private final List<PrintOrder> printed = new ArrayList<>();
    private List<String> printers = List.of();
    private PdfOptions last = USUAL;
    private boolean isFull;

    @Start
    void start(Stage shown) {
        stage = shown;
        theme = new Theme(Look.LIGHT);
        shown.setScene(new Scene(new StackPane(), 1200, 820));
        shown.show();
    }

    @AfterEach
    void closeAll(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void showsThePagesAsTheyWillBeAndTurnsThem(FxRobot robot) throws Exception {
        open(robot, PdfDialog.Goal.SAVE);
        int pages = thumbnails(robot).getItems().size();
        assertTrue(pages > 4, "pages: " + pages);
        assertEquals("Page 1 of " + pages, text(robot, "#pdf-page-number"));
        waitFor(() -> large(robot).getImage() != null);
        waitFor(() -> large(robot).getImage().getWidth() > 300);
        assertTrue(drawn(robot) > 3, "small pages drawn: " + drawn(robot));
        robot.interact(() -> thumbnails(robot).requestFocus());
        robot.type(KeyCode.PAGE_DOWN);
        assertEquals("Page 2 of " + pages, text(robot, "#pdf-page-number"));
        robot.type(KeyCode.END);
        assertEquals("Page %d of %d".formatted(pages, pages), text(robot, "#pdf-page-number"));
        robot.type(KeyCode.PAGE_DOWN);
        assertEquals("Page %d of %d".formatted(pages, pages), text(robot, "#pdf-page-number"));
    }

    @Test
    void thePagesFollowWhatIsChosen(FxRobot robot) throws Exception {
        open(robot, PdfDialog.Goal.SAVE);
        int before = thumbnails(robot).getItems().size();
        robot.interact(() -> fire(robot, "#pdf-part-articles"));
        robot.interact(() -> fire(robot, "#pdf-part-notes"));
        robot.interact(() -> fire(robot, "#pdf-letter"));
        robot.interact(() -> fire(robot, "#pdf-greyscale"));
        waitFor(() -> thumbnails(robot).getItems().size() < before);
        assertEquals(612, thumbnails(robot).getItems().getFirst().width(), 0.5);
        assertFalse(last.parts().contains(PdfPart.ARTICLES));
        assertEquals(
                Set.of(PdfOptions.Choice.GREYSCALE, PdfOptions.Choice.NO_ATTACHMENTS),
                last.choices());
    }

    @Test
    void plusZoomsAndTheWholePageComesBack(FxRobot robot) throws Exception {
        open(robot, PdfDialog.Goal.SAVE);
        double whole = large(robot).getFitWidth();
        robot.interact(() -> thumbnails(robot).requestFocus());
        robot.type(KeyCode.PLUS);
        robot.type(KeyCode.PLUS);
        assertEquals(whole * 1.25 * 1.25, large(robot).getFitWidth(), 2);
        waitFor(() -> large(robot).getImage().getWidth() > whole * 1.5);
        robot.type(KeyCode.DIGIT0);
        assertEquals(whole, large(robot).getFitWidth(), 2);
    }

    @Test
    void savesWithAttachmentsAndTheTitleThatWasTyped(FxRobot robot) throws Exception {
        open(robot, PdfDialog.Goal.SAVE);
        robot.interact(
                () ->
                        robot.lookup("#pdf-title")
                                .queryAs(TextInputControl.class)
                                .setText("What the ferry did"));
        waitFor(() -> "What the ferry did".equals(last.title()));
        robot.interact(() -> fire(robot, "#pdf-save"));
        Path file = folder.resolve("out.pdf");
        assertEquals(List.of(new PdfDialog.Told(file)), told);
        assertTrue(Files.size(file) > 10_000);
        assertEquals(Set.of(), last.choices());
        assertEquals(1, Window.getWindows().size());
    }

    @Test
    void aDiskThatIsFullIsSaidInTheDialogWhichStaysOpen(FxRobot robot) throws Exception {
        open(robot, PdfDialog.Goal.SAVE);
        isFull = true;
        robot.interact(() -> fire(robot, "#pdf-save"));
        assertEquals("The disk is full.", text(robot, "#pdf-problem"));
        assertEquals(List.of(), told);
        assertFalse(robot.lookup("#pdf-save").query().isDisabled());
    }

    @Test
    void withoutAPrinterItSaysSoAndOffersToSave(FxRobot robot) throws Exception {
        open(robot, PdfDialog.Goal.PRINT);
        assertTrue(text(robot, "#pdf-no-printer").startsWith("There is no printer"));
        assertTrue(robot.lookup("#pdf-print").query().isDisabled());
        robot.interact(() -> fire(robot, "#pdf-save"));
        assertEquals(1, told.size());
    }

    @Test
    void printsAllPagesOnTheUsualPrinter(FxRobot robot) throws Exception {
        printers = List.of("Office", "Hall");
        open(robot, PdfDialog.Goal.PRINT);
        int pages = thumbnails(robot).getItems().size();
        robot.interact(() -> fire(robot, "#pdf-print"));
        assertEquals(List.of(new PrintOrder("Office", 1, 1, pages, false)), printed);
        assertEquals(List.of(new PdfDialog.Told(null)), told);
        assertTrue(last.has(PdfOptions.Choice.NO_ATTACHMENTS));
    }

    @Test
    void everyControlHasWordsForThoseWhoDoNotSeeIt(FxRobot robot) throws Exception {
        printers = List.of("Office");
        open(robot, PdfDialog.Goal.PRINT);
        for (String id :
                List.of(
                        "#pdf-previous",
                        "#pdf-next",
                        "#pdf-zoomIn",
                        "#pdf-zoomOut",
                        "#pdf-thumbnails")) {
            assertNotNull(robot.lookup(id).query().getAccessibleText(), id);
        }
        assertTrue(robot.lookup("#pdf-page").query().getAccessibleText().startsWith("Page 1 of"));
    }

    private void open(FxRobot robot, PdfDialog.Goal goal) throws TimeoutException {
        DirectJobRunner jobs = new DirectJobRunner(Progress.NONE);
        robot.interact(
                () ->
                        new PdfDialog(
                                        goal,
                                        USUAL,
                                        this::make,
                                        new Names(),
                                        new PdfDialog.Workers(jobs, jobs, jobs, new JobStatus()),
                                        above -> folder.resolve("out.pdf"),
                                        told::add)
                                .show(stage, theme::dress, () -> {}));
        WaitForAsyncUtils.waitForFxEvents();
        waitFor(() -> large(robot).getImage() != null);
    }

    private void make(PdfOptions options, Path file, Progress progress) throws IOException {
        last = options;
        if (isFull) {
            throw new ExportException("The disk is full.", null);
        }
        new PdfExporter().export(Reviewed.of(STORY), file, options, progress);
    }

    private final class Names implements Printers {
        @Override
        public List<String> names() {
            return printers;
        }

        @Override
        public void print(byte[] pdf, PrintOrder order, IntConsumer beforePage) {
            beforePage.accept(1);
            printed.add(order);
        }
    }

    private static void waitFor(BooleanSupplier until) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, until::getAsBoolean);
    }

    private static void fire(FxRobot robot, String id) {
        ((javafx.scene.control.ButtonBase) robot.lookup(id).query()).fire();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    @SuppressWarnings("unchecked")
    private static ListView<PreviewPage> thumbnails(FxRobot robot) {
        return (ListView<PreviewPage>) robot.lookup("#pdf-thumbnails").queryAs(ListView.class);
    }

    private static ImageView large(FxRobot robot) {
        return robot.lookup("#pdf-large").queryAs(ImageView.class);
    }

    private static long drawn(FxRobot robot) {
        return thumbnails(robot).getItems().stream()
                .map(page -> page.pictureProperty().get())
                .filter((@Nullable PagePicture picture) -> picture != null)
                .count();
    }
}
