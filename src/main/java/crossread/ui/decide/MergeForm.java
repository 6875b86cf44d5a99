package crossread.ui.decide;

import crossread.i18n.Messages;
import crossread.model.Topic;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

/** The topic that is the same question as the selected one. */
final class MergeForm implements Form {
    private final DecisionsViewModel model;
    private final Topic topic;
    private final ComboBox<Topic> others;
    private final Node content;

    MergeForm(DecisionsViewModel model, Topic topic, Messages messages) {
        this.model = model;
        this.topic = topic;
        others =
                Choice.of(
                        "merge-other",
                        model.topics().stream()
                                .filter(other -> !other.id().equals(topic.id()))
                                .toList(),
                        null,
                        Topic::question);
        content = Form.form(Form.field(messages.get("merge.other"), others));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public Node first() {
        return others;
    }

    @Override
    public ObservableBooleanValue incompleteProperty() {
        return Bindings.isNull(others.valueProperty());
    }

    @Override
    public void apply() {
        Topic other = others.getValue();
        if (other != null) {
            model.merge(topic, other);
        }
    }
}
