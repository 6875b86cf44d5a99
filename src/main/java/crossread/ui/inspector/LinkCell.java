package crossread.ui.inspector;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

/** A link in a long list: its question and both wordings. */
final class LinkCell extends ListCell<Content.Row> {
    private final LinkBody content = new LinkBody();

    LinkCell() {
        getStyleClass().add("link-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        content.setPrefWidth(0);
    }

    @Override
    protected void updateItem(Content.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        content.show(row);
        setAccessibleText(row.spoken());
        setGraphic(content);
    }
}
