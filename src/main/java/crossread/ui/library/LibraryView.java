package crossread.ui.library;

import crossread.i18n.Messages;
import crossread.ui.kit.Turns;
import crossread.ui.kit.Wrapping;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Optional;

/** The list of open articles. Choosing one brings it into sight. */
public final class LibraryView extends VBox {
    private static final double ROW = 106;

    private final ListView<LibraryViewModel.Entry> list;
    private final ObservableList<LibraryViewModel.Entry> found;

    /**
     * @param turns lets the list be filled after the articles are shown
     */
    public LibraryView(LibraryViewModel model, Turns turns, Messages messages) {
        getStyleClass().add("library");
        Label heading = new Label();
        heading.getStyleClass().add("pane-heading");
        heading.textProperty().bind(model.headingProperty());
        ObservableList<LibraryViewModel.Entry> entries = FXCollections.observableArrayList();
        found = model.entries();
        found.subscribe(() -> turns.once(this, () -> entries.setAll(found)));
        list = new ListView<>(entries);
        list.setId("library-list");
        list.getStyleClass().add("library-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new ArticleCell(messages));
        list.setAccessibleText(messages.get("accessible"));
        Label empty = new Label(messages.get("empty"));
        Wrapping.in(empty);
        empty.getStyleClass().add("pane-empty");
        list.setPlaceholder(empty);
        list.setOnMouseClicked(clicked -> chosen().ifPresent(model::open));
        list.setOnKeyPressed(
                pressed -> {
                    if (pressed.getCode() == KeyCode.ENTER || pressed.getCode() == KeyCode.SPACE) {
                        chosen().ifPresent(model::open);
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading, list);
    }

    private Optional<LibraryViewModel.Entry> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }
}
