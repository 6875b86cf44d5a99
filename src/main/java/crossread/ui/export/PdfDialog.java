package crossread.ui.export;

import crossread.export.PdfOptions;
import crossread.export.pdf.Printers;
import crossread.i18n.Messages;
import crossread.job.JobRunner;
import crossread.ui.kit.JobStatus;
import crossread.ui.kit.Wrapping;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;

/** Chooses how a PDF is made, shows its pages, and saves or prints it. */
public final class PdfDialog {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 760;
    private static final double CHOICES = 292;
    private static final double ROOM_AROUND = 60;
    private static final Duration CHANGING = Duration.millis(250);

    private final Messages messages = Messages.of("preview");
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final PdfViewModel model;
    private final JobStatus status;
    private final Goal goal;
    private final Consumer<Told> onDone;
    private final Function<Window, @Nullable Path> place;
    private final PauseTransition changing = new PauseTransition(CHANGING);
    private final @Nullable PrintPane printing;
    private final PagesPane pages;

    /** What the dialog is opened for. */
    public enum Goal {
        SAVE,
        PRINT
    }

    /**
     * What was done.
     *
     * @param file where it was saved; null where it was printed
     */
    public record Told(@Nullable Path file) {}

    /**
     * What the dialog works with.
     *
     * @param jobs makes, saves and prints
     * @param drawing draws pages, one job at a time
     * @param looking looks for printers, which can take long where they are on a network
     * @param status where the first runner shows what it does
     */
    public record Workers(JobRunner jobs, JobRunner drawing, JobRunner looking, JobStatus status) {}

    /**
     * @param first the options at first
     * @param place asks where to save; null where nowhere
     * @param onDone hears what was done, after the dialog is closed
     */
    public PdfDialog(
            Goal goal,
            PdfOptions first,
            PdfMaking making,
            Printers printers,
            Workers workers,
            Function<Window, @Nullable Path> place,
            Consumer<Told> onDone) {
        this.goal = goal;
        this.status = workers.status();
        this.place = place;
        this.onDone = onDone;
        model =
                new PdfViewModel(
                        first, making, workers.jobs(), workers.drawing(), printers, messages);
        pages = new PagesPane(model, messages);
        printing =
                goal == Goal.PRINT
                        ? new PrintPane(model, printers, workers.looking(), messages)
                        : null;
    }

    /**
     * Shows it above a window.
     *
     * @param onClosed ends what was started for it
     */
    public void show(@Nullable Window owner, Consumer<Dialog<?>> dress, Runnable onClosed) {
        if (owner != null) {
            dialog.initOwner(owner);
        }
        dialog.setTitle(messages.get(goal == Goal.PRINT ? "print.title" : "save.title"));
        dialog.setHeaderText(null);
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(content());
        dialog.getDialogPane().getStyleClass().add("pdf-dialog");
        dialog.getDialogPane()
                .setPrefSize(
                        owner == null ? WIDTH : Math.min(WIDTH, owner.getWidth() - ROOM_AROUND),
                        owner == null ? HEIGHT : Math.min(HEIGHT, owner.getHeight() - ROOM_AROUND));
        addButtons();
        changing.setOnFinished(finished -> model.make());
        model.optionsProperty()
                .subscribe(
                        (before, now) -> {
                            model.outdate();
                            changing.playFromStart();
                        });
        dress.accept(dialog);
        dialog.showingProperty()
                .subscribe(
                        (before, showing) -> {
                            if (!showing) {
                                changing.stop();
                                model.close();
                                onClosed.run();
                            }
                        });
        dialog.show();
        pages.requestFocus();
        model.make();
    }

    /** The options as they are now. */
    public javafx.beans.value.ObservableValue<PdfOptions> optionsProperty() {
        return model.optionsProperty();
    }

    private Node content() {
        VBox choices = new VBox();
        if (printing != null) {
            choices.getChildren().add(printing);
        }
        choices.getChildren()
                .add(new PdfChoicesPane(model.optionsProperty(), printing != null, messages));
        ScrollPane left = new ScrollPane(choices);
        left.setFitToWidth(true);
        left.setPrefWidth(CHOICES);
        left.setMinWidth(CHOICES);
        left.getStyleClass().add("edge-to-edge");
        BorderPane content = new BorderPane(pages);
        content.setLeft(left);
        content.setBottom(state());
        left.disableProperty().bind(model.busyProperty());
        return content;
    }

    /** What is being done, how far it is, and what went wrong. */
    private Node state() {
        Label problem = Wrapping.label("", "danger");
        problem.setId("pdf-problem");
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(status.fractionProperty());
        Label step = new Label();
        step.textProperty()
                .bind(
                        Bindings.when(status.stepProperty().isEmpty())
                                .then(status.titleProperty())
                                .otherwise(status.stepProperty()));
        Button stop = new Button(messages.get("stop"));
        stop.setId("pdf-stop");
        stop.getStyleClass().addAll("flat", "small");
        stop.setOnAction(event -> model.stop());
        HBox running = new HBox(bar, step, stop);
        running.visibleProperty().bind(status.runningProperty());
        running.getStyleClass().add("pdf-row");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(problem, Priority.ALWAYS);
        HBox state = new HBox(problem, space, running);
        state.getStyleClass().add("pdf-state");
        return state;
    }

    private void addButtons() {
        ButtonType cancel =
                new ButtonType(messages.get("cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        ButtonType save =
                new ButtonType(
                        messages.get("save"),
                        printing == null
                                ? ButtonBar.ButtonData.OK_DONE
                                : ButtonBar.ButtonData.OTHER);
        dialog.getDialogPane().getButtonTypes().addAll(cancel, save);
        Button saving = (Button) dialog.getDialogPane().lookupButton(save);
        saving.setId("pdf-save");
        saving.disableProperty().bind(model.busyProperty());
        stay(saving, this::save);
        if (printing != null) {
            PrintPane pane = printing;
            ButtonType print = new ButtonType(messages.get("print"), ButtonBar.ButtonData.OK_DONE);
            dialog.getDialogPane().getButtonTypes().add(print);
            Button button = (Button) dialog.getDialogPane().lookupButton(print);
            button.setId("pdf-print");
            button.disableProperty().bind(model.busyProperty().or(pane.readyProperty().not()));
            stay(button, () -> model.print(pane.order(), () -> done(new Told(null))));
        }
    }

    /** The dialog stays until what was asked for is done. */
    private static void stay(Button button, Runnable action) {
        button.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    event.consume();
                    action.run();
                });
    }

    private void save() {
        Path file = place.apply(dialog.getDialogPane().getScene().getWindow());
        if (file != null) {
            model.save(file, saved -> done(new Told(saved)));
        }
    }

    private void done(Told told) {
        dialog.close();
        onDone.accept(told);
    }
}
