package crossread.ui.ledger;

import crossread.i18n.Messages;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** An utterance in the list: who says it, its words, and how many versions there are. */
final class UtteranceCell extends ListCell<Utterance> {
    private final Messages messages;
    private final Label speaker = new Label();
    private final Label words = new Label();
    private final Label versions = new Label();
    private final VBox content = new VBox(speaker, words, versions);

    UtteranceCell(Messages messages) {
        this.messages = messages;
        getStyleClass().add("utterance-cell");
        speaker.getStyleClass().add("article-name");
        words.getStyleClass().add("link-words");
        versions.getStyleClass().add("link-articles");
        content.getStyleClass().add("article-content");
        content.setMinWidth(0);
        content.setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Utterance utterance, boolean empty) {
        super.updateItem(utterance, empty);
        if (empty || utterance == null) {
            setGraphic(null);
            return;
        }
        speaker.setText(
                utterance.speaker().isEmpty() ? messages.get("speaker.none") : utterance.speaker());
        words.setText("“" + utterance.fullest().words() + "”");
        versions.setText(
                messages.get("versions", utterance.versions().size(), utterance.changed()));
        setGraphic(content);
    }
}
