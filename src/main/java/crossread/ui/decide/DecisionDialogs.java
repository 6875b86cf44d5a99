package crossread.ui.decide;

import crossread.i18n.Messages;
import crossread.model.Step;
import crossread.model.Story;
import crossread.model.Topic;
import crossread.model.Unplaced;
import crossread.ui.kit.Dates;
import crossread.ui.kit.Theme;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Asks for what a decision needs, and lists what was decided. */
public final class DecisionDialogs {
    private final DecisionsViewModel model;
    private final DecisionNames names;
    private final Messages messages;
    private final Dates dates;
    private final Theme theme;
    private final Supplier<@Nullable Window> window;

    public DecisionDialogs(
            DecisionsViewModel model,
            DecisionNames names,
            Messages messages,
            Messages kit,
            Theme theme,
            Supplier<@Nullable Window> window) {
        this.model = model;
        this.names = names;
        this.messages = messages;
        this.dates = new Dates(kit);
        this.theme = theme;
        this.window = window;
    }

    void note() {
        if (!model.cannotMark().get()) {
            ask("note", new NoteForm(model, messages));
        }
    }

    void dateArticle() {
        ask("dateArticle", new DateArticleForm(model, messages));
    }

    void dateEvent() {
        ask("dateEvent", new DateEventForm(model, messages, dates));
    }

    void split() {
        Topic topic = model.topic();
        if (topic != null) {
            ask("split", new SplitForm(model, topic, messages));
        }
    }

    void merge() {
        Topic topic = model.topic();
        if (topic != null) {
            ask("merge", new MergeForm(model, topic, messages));
        }
    }

    /** Words that are selected are a claim at once; else they are asked for. */
    void makeClaim() {
        if (model.makeClaimOfSelectedWords()) {
            return;
        }
        ask("claim", new ClaimForm(model, messages));
    }

    void furniture() {
        ask("furniture", new FurnitureForm(model, messages));
    }

    /** Every decision that counts, the latest first; above them those without a place. */
    public void list(Story story) {
        List<Unplaced> unplaced = model.selection().findings().reviewed().unplaced();
        VBox content = new VBox();
        content.getStyleClass().add("decision-form");
        if (!unplaced.isEmpty()) {
            List<String> lines =
                    unplaced.stream()
                            .map(
                                    each ->
                                            messages.get(
                                                    "list.unplaced",
                                                    names.name(each.step().decision()),
                                                    names.missing(each.missing())))
                            .toList();
            content.getChildren()
                    .add(
                            Form.field(
                                    messages.get("list.without", unplaced.size()),
                                    list("decisions-unplaced", lines)));
        }
        List<String> lines = new ArrayList<>();
        for (Step step : story.done().reversed()) {
            lines.add(messages.get("list.step", step.number(), names.name(step.decision())));
        }
        ListView<String> all = list("decisions-all", lines);
        all.setPlaceholder(new Label(messages.get("list.none")));
        content.getChildren().add(Form.field(messages.get("list.all", lines.size()), all));
        Dialog<ButtonType> dialog = dialog("list", content);
        dialog.getDialogPane()
                .getButtonTypes()
                .add(
                        new ButtonType(
                                messages.get("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.show();
    }

    private static ListView<String> list(String id, List<String> lines) {
        ListView<String> list = new ListView<>();
        list.setId(id);
        list.getItems().setAll(lines);
        list.setPrefHeight(Math.clamp(28L * lines.size() + 12, 60, 260));
        return list;
    }

    private void ask(String what, Form form) {
        Dialog<ButtonType> dialog = dialog(what, form.content());
        ButtonType yes = new ButtonType(messages.get("do." + what), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane()
                .getButtonTypes()
                .addAll(
                        yes,
                        new ButtonType(
                                messages.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        Node button = dialog.getDialogPane().lookupButton(yes);
        button.setId("decision-yes");
        button.disableProperty().bind(form.incompleteProperty());
        dialog.resultProperty()
                .subscribe(
                        result -> {
                            if (result == yes) {
                                form.apply();
                            }
                        });
        dialog.setOnShown(shown -> form.first().requestFocus());
        dialog.show();
    }

    private Dialog<ButtonType> dialog(String what, Node content) {
        Dialog<ButtonType> dialog = new Dialog<>();
        Window owner = window.get();
        if (owner != null) {
            dialog.initOwner(owner);
        }
        dialog.setTitle(messages.get("title." + what));
        dialog.setHeaderText(messages.get("header." + what));
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().setPrefWidth(560);
        dialog.setResizable(true);
        theme.dress(dialog);
        return dialog;
    }
}
