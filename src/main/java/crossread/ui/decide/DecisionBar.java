package crossread.ui.decide;

import crossread.i18n.Messages;
import crossread.model.Ruling;
import crossread.ui.kit.Wrapping;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import java.util.Locale;

/**
 * Under the inspector: what was decided of the selected link, its note, and what can be decided.
 */
public final class DecisionBar extends VBox {
    private final DecisionsViewModel model;
    private final DecisionNames names;
    private final Messages messages;
    private final Label standing = label("decision-standing");
    private final Label note = label("decision-note");
    private final Subscription subscription;

    public DecisionBar(
            DecisionsViewModel model,
            DecisionDialogs dialogs,
            DecisionNames names,
            Messages messages) {
        this.model = model;
        this.names = names;
        this.messages = messages;
        getStyleClass().add("decision-bar");
        FlowPane buttons =
                new FlowPane(
                        button("accept", model::accept, model.cannotRule()),
                        button("reject", model::reject, model.cannotRule()),
                        button("unsure", model::unsure, model.cannotRule()),
                        button("note", dialogs::note, model.cannotMark()));
        buttons.getStyleClass().add("decision-buttons");
        getChildren().addAll(standing, note, buttons);
        subscription =
                Subscription.combine(
                        model.selection().findingsProperty().subscribe(findings -> update()),
                        model.selection().linkProperty().subscribe(link -> update()),
                        model.selection().claimProperty().subscribe(claim -> update()));
    }

    /** Ends all subscriptions; for the owner to call. */
    public void close() {
        subscription.unsubscribe();
    }

    private void update() {
        boolean selected = !model.selection().isEmpty();
        setVisible(selected);
        setManaged(selected);
        show(standing, model.ruling().map(this::words).orElse(""));
        show(note, selected ? model.note() : "");
    }

    private String words(Ruling ruling) {
        String relation = names.relation(ruling.link().relation());
        String words =
                messages.get(
                        "standing." + ruling.standing().name().toLowerCase(Locale.ROOT), relation);
        return ruling.isContested() ? messages.get("standing.contested", words) : words;
    }

    private static void show(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    private Button button(String key, Runnable action, ObservableBooleanValue disabled) {
        Button button = new Button(messages.get("button." + key));
        button.setId("bar-" + key);
        button.getStyleClass().add("small");
        button.setTooltip(new Tooltip(messages.get("button." + key + ".tip")));
        button.setOnAction(event -> action.run());
        button.disableProperty().bind(disabled);
        return button;
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        Wrapping.in(label);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
