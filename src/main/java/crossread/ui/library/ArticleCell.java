package crossread.ui.library;

import crossread.i18n.Messages;
import crossread.ui.kit.Wrapping;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** An article in the library: outlet and date, headline, event. */
final class ArticleCell extends ListCell<LibraryViewModel.Entry> {
    private static final double TWO_LINES = 50;

    private final Messages messages;
    private final Label name = new Label();
    private final Label date = new Label();
    private final Label title = new Label();
    private final Label event = new Label();
    private final Label note = new Label();
    private final VBox content;

    ArticleCell(Messages messages) {
        this.messages = messages;
        getStyleClass().add("article-cell");
        name.getStyleClass().add("article-name");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        date.getStyleClass().add("article-date");
        date.setMinWidth(USE_PREF_SIZE);
        title.getStyleClass().add("article-title");
        Wrapping.in(title);
        title.setMaxHeight(TWO_LINES);
        title.setAlignment(Pos.TOP_LEFT);
        event.getStyleClass().add("event-badge");
        note.getStyleClass().add("article-date");
        HBox top = new HBox(name, date);
        top.getStyleClass().add("article-top");
        content = new VBox(top, title, note, event);
        content.getStyleClass().add("article-content");
        content.setMinWidth(0);
        content.setPrefWidth(0);
    }

    @Override
    protected void updateItem(LibraryViewModel.@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            return;
        }
        name.setText(entry.name());
        date.setText(entry.date());
        title.setText(entry.title());
        event.setText(events(entry));
        note.setText(entry.note());
        note.setVisible(!entry.note().isEmpty());
        note.setManaged(!entry.note().isEmpty());
        setGraphic(content);
    }

    private String events(LibraryViewModel.Entry entry) {
        int count = entry.events().size();
        if (count == 0) {
            return messages.get("event.none");
        }
        String first = entry.events().getFirst();
        return count == 1 ? first : messages.get("event.more", first, count - 1);
    }
}
