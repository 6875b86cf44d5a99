package crossread.ui.shell;

import crossread.i18n.Messages;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What stands in the place of the articles before any is open. */
final class EmptyState extends VBox {
    EmptyState(Commands commands, Messages messages) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label title = new Label(messages.get("empty.title"));
        title.getStyleClass().add("empty-title");
        Label text = new Label(messages.get("empty.text"));
        text.getStyleClass().add("empty-text");
        text.setWrapText(true);
        Button open = new Button(messages.get("empty.open"));
        open.setId("empty-open");
        open.getStyleClass().add("accent");
        open.setDefaultButton(true);
        open.disableProperty().bind(commands.cannotOpen());
        open.setOnAction(event -> commands.open());
        Button samples = new Button(messages.get("empty.samples"));
        samples.setId("empty-samples");
        samples.setOnAction(event -> commands.openSamples());
        if (commands.hasSamples()) {
            samples.disableProperty().bind(commands.cannotOpen());
        } else {
            samples.setDisable(true);
        }
        HBox buttons = new HBox(open, samples);
        buttons.getStyleClass().add("empty-buttons");
        buttons.setAlignment(Pos.CENTER);
        Label drop = new Label(messages.get("empty.drop"));
        drop.getStyleClass().add("empty-drop");
        getChildren().addAll(title, text, buttons, drop);
    }
}
