package crossread.ui.shell;

import crossread.i18n.Language;
import crossread.ui.kit.FxJobRunner;
import crossread.ui.kit.JobStatus;
import crossread.ui.kit.Look;
import crossread.ui.kit.Selection;
import crossread.ui.kit.Theme;

import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;

/**
 * The program with its window. A subclass with a constructor without arguments says which services
 * it has; JavaFX builds it, so it is given by class: {@code Application.launch(X.class, paths)}.
 * The arguments are files and folders to open.
 */
public abstract class CrossreadApplication extends Application {
    private static final double WIDTH = 1400;
    private static final double HEIGHT = 900;
    private static final System.Logger LOG = System.getLogger(CrossreadApplication.class.getName());
    private static final Duration REHEARSAL = Duration.seconds(4);
    private static final String ICON = "/crossread/assets/icons/crossread-256.png";

    private final JobStatus status = new JobStatus();
    private final FxJobRunner jobs = new FxJobRunner(status);

    /** Decisions are saved at once, also while articles are compared. */
    private final FxJobRunner writes = new FxJobRunner(new JobStatus());

    private @Nullable MainWindow shown;
    private int rehearsals;

    /** The services of this window; called once, on the JavaFX thread. */
    protected abstract Services services();

    /** Called once the window is shown. */
    protected void started() {}

    @Override
    public void start(Stage stage) {
        SettingsFile kept = SettingsFile.ofUser();
        Language.chosen(kept.read().get("language"), Locale.getDefault()).speak();
        try {
            show(stage, kept);
            started();
        } catch (RuntimeException | LinkageError failure) {
            LOG.log(Level.ERROR, "the window could not be made", failure);
            FailedStart.show(stage, failure);
        }
    }

    /** Brings the window to the front, and opens what another start was given. */
    protected void comeWith(List<String> files) {
        if (shown != null) {
            shown.comeToFront();
            shown.model().open(files);
        }
    }

    /**
     * Opens these files, and again when they are compared, and ends: what a run does by which Java
     * learns what a start needs.
     */
    protected void rehearse(List<String> files) {
        if (shown == null) {
            return;
        }
        ShellViewModel model = shown.model();
        PauseTransition pause = new PauseTransition(REHEARSAL);
        pause.setOnFinished(
                seen -> {
                    if (rehearsals++ == 0) {
                        model.open(files);
                        pause.playFromStart();
                    } else {
                        Platform.exit();
                    }
                });
        model.emptyProperty()
                .subscribe(
                        empty -> {
                            if (!empty) {
                                pause.playFromStart();
                            }
                        });
    }

    private void show(Stage stage, SettingsFile kept) {
        Theme theme = new Theme(Look.LIGHT);
        MainWindow window =
                new MainWindow(services(), jobs, writes, status, new Selection(), theme);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setScene(
                window.scene(
                        Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight())));
        KeptSettings settings = window.keepSettings(kept, writes);
        stage.titleProperty().bind(window.model().titleProperty());
        stage.setMinWidth(1000);
        stage.setMinHeight(600);
        addIcon(stage);
        stage.setOnCloseRequest(
                request -> {
                    if (!window.mayClose()) {
                        request.consume();
                    }
                });
        stage.setOnHidden(
                hidden -> {
                    settings.close();
                    window.close();
                });
        stage.show();
        shown = window;
        window.model().open(getParameters().getUnnamed());
    }

    @Override
    public void stop() {
        writes.finish();
        jobs.close();
    }

    private static void addIcon(Stage stage) {
        InputStream icon = CrossreadApplication.class.getResourceAsStream(ICON);
        if (icon != null) {
            stage.getIcons().add(new Image(icon));
        }
    }
}
