package crossread.ui.shell;

import crossread.ingest.ReadResult;
import crossread.job.DirectJobRunner;
import crossread.job.Progress;
import crossread.model.Comparison;
import crossread.model.Reviewed;
import crossread.store.StoryShelf;
import crossread.ui.kit.JobStatus;
import crossread.ui.kit.Look;
import crossread.ui.kit.Png;
import crossread.ui.kit.Readers;
import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.Selection;
import crossread.ui.kit.Theme;
import crossread.ui.kit.Toolkit;

import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.transform.Scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** The window as a picture. Needs no display. */
public final class Screenshots {
    private static final int LAYOUTS = 4;
    private static final int FINER = 2;

    private Screenshots() {}

    /**
     * How the window looks in a picture.
     *
     * @param width in pixels
     * @param height in pixels
     * @param view what stands in the middle
     */
    public record Frame(int width, int height, Look look, View view) {}

    /**
     * Writes a picture of the window with a comparison in it, its strongest link selected, as a PNG
     * file. Starts JavaFX where it does not run yet, without a display; a program that does nothing
     * else with it calls {@link Toolkit#stop} at the end.
     *
     * @param readers how readers understand amounts
     */
    public static void write(Comparison comparison, Readers readers, Frame frame, Path file)
            throws IOException, InterruptedException {
        Files.write(file, png(comparison, readers, frame, window -> show(window, frame.view())));
    }

    /**
     * The same as bytes.
     *
     * @param prepare brings the window into the state to be shown
     */
    static byte[] png(
            Comparison comparison, Readers readers, Frame frame, Consumer<MainWindow> prepare)
            throws InterruptedException {
        Toolkit.startHeadless();
        return Toolkit.call(() -> drawn(comparison, readers, frame, prepare));
    }

    private static byte[] drawn(
            Comparison comparison, Readers readers, Frame frame, Consumer<MainWindow> prepare) {
        int width = frame.width();
        int height = frame.height();
        Services services =
                new Services(
                        (paths, progress) -> new ReadResult(List.of(), List.of()),
                        (articles, progress) -> comparison,
                        (compared, steps) -> Reviewed.of(compared),
                        (compared, file, options, progress) -> {},
                        StoryShelf.ofUser(),
                        readers,
                        List.of());
        MainWindow window =
                new MainWindow(
                        services,
                        new DirectJobRunner(Progress.NONE),
                        new JobStatus(),
                        new Selection(),
                        new Theme(frame.look()));
        window.scene(width, height);
        window.model().show(comparison);
        settle(window);
        prepare.accept(window);
        settle(window);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(FINER, FINER));
        parameters.setViewport(new Rectangle2D(0, 0, width * FINER, height * FINER));
        byte[] png = Png.of(window.snapshot(parameters, null), FINER);
        window.close();
        return png;
    }

    /** Columns choose their number by their width, and ribbons their place by the text's. */
    private static void settle(MainWindow window) {
        for (int i = 0; i < LAYOUTS; i++) {
            window.finish();
            window.applyCss();
            window.layout();
        }
    }

    private static void show(MainWindow window, View view) {
        selectStrongest(window);
        window.panes().viewProperty().set(view);
    }

    private static void selectStrongest(MainWindow window) {
        Selection selection = window.selection();
        selection.findings().links(selection.filter()).stream()
                .min(Comparator.comparing(link -> RelationStyle.of(link.relation())))
                .ifPresent(selection::select);
    }
}
