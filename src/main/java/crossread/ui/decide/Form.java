package crossread.ui.decide;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a dialog asks for, and what is decided when it is answered. */
interface Form {
    Node content();

    /** The field to begin with. */
    Node first();

    /** Whether something is still to be given before it can be answered. */
    ObservableBooleanValue incompleteProperty();

    void apply();

    /** A field under its name. */
    static VBox field(String name, Node field) {
        Label label = new Label(name);
        label.setLabelFor(field);
        label.getStyleClass().add("form-label");
        field.setAccessibleText(name);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("form-field");
        return box;
    }

    static VBox form(Node... fields) {
        VBox form = new VBox(fields);
        form.getStyleClass().add("decision-form");
        return form;
    }
}
