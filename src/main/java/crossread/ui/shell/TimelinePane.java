package crossread.ui.shell;

import crossread.i18n.Messages;
import crossread.ui.kit.Selection;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The timeline under the articles. */
final class TimelinePane extends VBox {
    TimelinePane(Selection selection, Messages messages) {
        getStyleClass().add("timeline-pane");
        Label heading = new Label(messages.get("timeline"));
        heading.getStyleClass().add("pane-heading");
        getChildren().add(heading);
    }

    void close() {}
}
