package crossread.ui.decide;

import crossread.i18n.Messages;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.TextArea;

/** A note on what is selected. */
final class NoteForm implements Form {
    private final DecisionsViewModel model;
    private final TextArea text = new TextArea();
    private final Node content;

    NoteForm(DecisionsViewModel model, Messages messages) {
        this.model = model;
        text.setId("note-text");
        text.setText(model.note());
        text.setWrapText(true);
        text.setPrefRowCount(5);
        content = Form.form(Form.field(messages.get("note.text"), text));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public Node first() {
        return text;
    }

    @Override
    public ObservableBooleanValue incompleteProperty() {
        return new SimpleBooleanProperty(false);
    }

    @Override
    public void apply() {
        model.note(text.getText());
    }
}
