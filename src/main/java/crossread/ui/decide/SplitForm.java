package crossread.ui.decide;

import crossread.i18n.Messages;
import crossread.model.Topic;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** Which claims of a topic answer another question, and which. */
final class SplitForm implements Form {
    private static final double HEIGHT = 220;

    private final DecisionsViewModel model;
    private final Topic topic;
    private final TextField question = new TextField();
    private final List<CheckBox> boxes = new ArrayList<>();
    private final BooleanBinding incomplete;
    private final Node content;

    SplitForm(DecisionsViewModel model, Topic topic, Messages messages) {
        this.model = model;
        this.topic = topic;
        VBox list = new VBox();
        list.getStyleClass().add("decision-form");
        for (String claim : topic.claims()) {
            CheckBox box = new CheckBox(model.words(claim));
            box.setMnemonicParsing(false);
            boxes.add(box);
            list.getChildren().add(box);
        }
        question.setId("split-question");
        question.setText(topic.question());
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HEIGHT);
        incomplete =
                Bindings.createBooleanBinding(
                        () -> apart().isEmpty() || apart().size() == boxes.size(),
                        boxes.stream()
                                .map(CheckBox::selectedProperty)
                                .toArray(javafx.beans.Observable[]::new));
        content =
                Form.form(
                        Form.field(messages.get("split.claims"), scroll),
                        Form.field(messages.get("split.question"), question));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public Node first() {
        return question;
    }

    @Override
    public ObservableBooleanValue incompleteProperty() {
        return incomplete;
    }

    @Override
    public void apply() {
        model.split(topic, apart(), question.getText());
    }

    private List<String> apart() {
        List<String> apart = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).isSelected()) {
                apart.add(topic.claims().get(i));
            }
        }
        return apart;
    }
}
