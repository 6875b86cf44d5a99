package crossread.ui.decide;

import crossread.i18n.Messages;
import crossread.model.Relation;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.function.Consumer;

/** The decisions as menu items, and their keys. */
public final class DecisionMenu {
    private static final List<Relation> RELATIONS =
            List.of(
                    Relation.SAME,
                    Relation.COMPATIBLE,
                    Relation.CONFLICT,
                    Relation.RELATED,
                    Relation.OTHER_EVENT);

    private final DecisionsViewModel model;
    private final DecisionDialogs dialogs;
    private final DecisionNames names;
    private final Messages messages;

    public DecisionMenu(
            DecisionsViewModel model,
            DecisionDialogs dialogs,
            DecisionNames names,
            Messages messages) {
        this.model = model;
        this.dialogs = dialogs;
        this.names = names;
        this.messages = messages;
    }

    /** For the menu bar: everything that can be decided. */
    public List<MenuItem> all() {
        return List.of(
                item("accept", model::accept, model.cannotRule()),
                item("reject", model::reject, model.cannotRule()),
                item("unsure", model::unsure, model.cannotRule()),
                relations("retype", model::retype, model.cannotRule()),
                item("note", dialogs::note, model.cannotMark()),
                new SeparatorMenuItem(),
                item("claim", dialogs::makeClaim, model.cannotDecide()),
                item("linkFrom", model::startLink, model.cannotMark()),
                relations("linkTo", model::makeLink, model.cannotLink()),
                new SeparatorMenuItem(),
                item("split", dialogs::split, model.cannotMark()),
                item("merge", dialogs::merge, model.cannotMark()),
                new SeparatorMenuItem(),
                item("dateArticle", dialogs::dateArticle, model.cannotDecide()),
                item("dateEvent", dialogs::dateEvent, model.cannotDecide()),
                item("furniture", dialogs::furniture, model.cannotDecide()));
    }

    /** For what the pointer is on. */
    public ContextMenu context() {
        return new ContextMenu(
                item("accept", model::accept, model.cannotRule()),
                item("reject", model::reject, model.cannotRule()),
                item("unsure", model::unsure, model.cannotRule()),
                relations("retype", model::retype, model.cannotRule()),
                item("note", dialogs::note, model.cannotMark()),
                new SeparatorMenuItem(),
                item("claim", dialogs::makeClaim, model.cannotDecide()),
                item("linkFrom", model::startLink, model.cannotMark()),
                relations("linkTo", model::makeLink, model.cannotLink()),
                new SeparatorMenuItem(),
                item("dateArticle", dialogs::dateArticle, model.cannotDecide()),
                item("dateEvent", dialogs::dateEvent, model.cannotDecide()));
    }

    /** Takes a decision by its letter, save where letters are being typed. */
    public void onKey(KeyEvent event) {
        boolean modified =
                event.isShortcutDown()
                        || event.isAltDown()
                        || event.isMetaDown()
                        || event.isControlDown();
        if (modified || event.getTarget() instanceof TextInputControl) {
            return;
        }
        Runnable action =
                switch (event.getCode()) {
                    case A -> model::accept;
                    case R -> model::reject;
                    case U -> model::unsure;
                    case N -> dialogs::note;
                    case C -> dialogs::makeClaim;
                    case L -> model::startLink;
                    default -> null;
                };
        if (action != null) {
            action.run();
            event.consume();
        }
    }

    private Menu relations(String key, Consumer<Relation> action, ObservableBooleanValue disabled) {
        Menu menu = new Menu(messages.get("menu." + key));
        menu.setId("decide-" + key);
        menu.disableProperty().bind(disabled);
        for (Relation relation : RELATIONS) {
            MenuItem item = new MenuItem(names.relation(relation));
            item.setId("decide-" + key + "-" + relation.code());
            item.setOnAction(event -> action.accept(relation));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem item(String key, Runnable action, ObservableBooleanValue disabled) {
        MenuItem item = new MenuItem(messages.get("menu." + key));
        item.setId("decide-" + key);
        item.setOnAction(event -> action.run());
        item.disableProperty().bind(disabled);
        return item;
    }
}
