package crossread.ui.shell;

import crossread.i18n.Messages;
import crossread.ui.kit.JobStatus;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

import org.controlsfx.control.StatusBar;

/** What is being done, how far, and a way to stop it; else what is open. */
final class StatusStrip extends StatusBar {
    StatusStrip(ShellViewModel model, JobStatus status, Panes panes, Messages messages) {
        getStyleClass().add("status-strip");
        textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words(model, status, messages),
                                model.summaryProperty(),
                                status.runningProperty(),
                                status.titleProperty(),
                                status.stepProperty()));
        progressProperty().bind(status.fractionProperty());
        Button cancel = new Button(messages.get("button.cancel"));
        cancel.setId("status-cancel");
        cancel.getStyleClass().addAll("small");
        cancel.setOnAction(event -> status.cancel());
        cancel.visibleProperty().bind(status.runningProperty());
        cancel.managedProperty().bind(status.runningProperty());
        getRightItems()
                .addAll(
                        cancel,
                        access(model.story(), messages),
                        pane("library", panes.libraryProperty(), messages),
                        pane("timeline", panes.timelineProperty(), messages),
                        pane("inspector", panes.inspectorProperty(), messages));
    }

    private static String words(ShellViewModel model, JobStatus status, Messages messages) {
        if (!status.runningProperty().get()) {
            return model.summaryProperty().get();
        }
        String step = status.stepProperty().get();
        String title = status.titleProperty().get();
        return step.isEmpty() ? title : messages.get("status.running", title, step);
    }

    /** Says why nothing can be decided, where that is so. */
    private static Label access(StoryViewModel story, Messages messages) {
        Label label = new Label();
        label.setId("status-access");
        label.getStyleClass().add("access-badge");
        story.accessProperty()
                .subscribe(
                        access -> {
                            boolean shown = access.isReadOnly();
                            label.setText(shown ? messages.get("access." + access.key()) : "");
                            label.setVisible(shown);
                            label.setManaged(shown);
                        });
        return label;
    }

    private static ToggleButton pane(String key, BooleanProperty shown, Messages messages) {
        ToggleButton button = new ToggleButton(messages.get("pane." + key));
        button.setId("pane-" + key);
        button.getStyleClass().addAll("flat", "pane-toggle");
        button.setTooltip(new Tooltip(messages.get("pane." + key + ".tip")));
        button.selectedProperty().bindBidirectional(shown);
        return button;
    }
}
