package crossread.ui.inspector;

import crossread.i18n.Messages;
import crossread.model.Link;
import crossread.ui.kit.RelationSwatch;
import crossread.ui.kit.Wrapping;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.function.Consumer;

/** What was found in short, and all conflicts to choose from. */
final class OverviewPane extends VBox {
    private static final double ROW = 98;

    private final Messages messages;
    private final VBox counts = new VBox();
    private final Label none;
    private final ListView<Content.Row> conflicts = new ListView<>();

    OverviewPane(Messages messages, Consumer<Link> onChosen) {
        this.messages = messages;
        getStyleClass().addAll("inspector-body", "inspector-overview");
        counts.getStyleClass().add("count-table");
        none = text("overview.noConflicts", "inspector-hint");
        conflicts.setId("inspector-conflicts");
        conflicts.getStyleClass().add("link-list");
        conflicts.setFixedCellSize(ROW);
        conflicts.setCellFactory(list -> new LinkCell());
        conflicts.setAccessibleText(messages.get("overview.conflicts"));
        conflicts.setOnMouseClicked(clicked -> chosen().ifPresent(onChosen));
        conflicts.setOnKeyPressed(
                pressed -> {
                    if (pressed.getCode() == KeyCode.ENTER || pressed.getCode() == KeyCode.SPACE) {
                        chosen().ifPresent(onChosen);
                        pressed.consume();
                    }
                });
        VBox.setVgrow(conflicts, Priority.ALWAYS);
        getChildren()
                .addAll(
                        text("overview.title", "inspector-title"),
                        counts,
                        text("overview.conflicts", "section-title"),
                        none,
                        conflicts,
                        text("overview.hint", "inspector-hint"));
    }

    void show(Content.Overview overview) {
        counts.getChildren().setAll(overview.counts().stream().map(this::countRow).toList());
        conflicts.setItems(FXCollections.observableList(overview.conflicts()));
        boolean any = !overview.conflicts().isEmpty();
        none.setVisible(!any);
        none.setManaged(!any);
        conflicts.setVisible(any);
        conflicts.setManaged(any);
    }

    private Optional<Link> chosen() {
        return Optional.ofNullable(conflicts.getSelectionModel().getSelectedItem())
                .map(Content.Row::link);
    }

    private HBox countRow(Content.Count count) {
        Label word = Wrapping.label(count.relation(), "count-word");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label number = Wrapping.label(Integer.toString(count.number()), "count-number");
        HBox row = new HBox(new RelationSwatch(count.style()), word, space, number);
        row.getStyleClass().add("count-row");
        return row;
    }

    private Label text(String key, String styleClass) {
        return Wrapping.label(messages.get(key), styleClass);
    }
}
