package crossread.ui.inspector;

import crossread.model.Link;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

import java.util.function.Consumer;

/** A link to choose from a few: its question and both wordings. */
final class LinkRow extends Button {
    LinkRow(Content.Row row, Consumer<Link> onChosen) {
        getStyleClass().setAll("button", "link-row", row.style().styleClass());
        LinkBody content = new LinkBody();
        content.show(row);
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.TOP_LEFT);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(row.spoken());
        content.prefWidthProperty().bind(widthProperty().subtract(20));
        setOnAction(event -> onChosen.accept(row.link()));
    }
}
