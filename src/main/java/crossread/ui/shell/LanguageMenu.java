package crossread.ui.shell;

import crossread.i18n.Language;
import crossread.i18n.Messages;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** The languages of the window to choose from. A choice counts from the next start. */
final class LanguageMenu extends Menu {
    private static final String SYSTEM = "system";

    private final StringProperty choice = new SimpleStringProperty(this, "choice", SYSTEM);
    private final ToggleGroup group = new ToggleGroup();

    LanguageMenu(Messages messages) {
        super(messages.get("menu.language"));
        setId("menu-language");
        add(messages.get("language.system"), SYSTEM);
        for (Language language : Language.values()) {
            add(language.ownName(), language.code());
        }
        MenuItem note = new MenuItem(messages.get("language.note"));
        note.setDisable(true);
        getItems().addAll(new SeparatorMenuItem(), note);
    }

    /** The code of a language, or {@code system}. */
    StringProperty choiceProperty() {
        return choice;
    }

    private void add(String name, String code) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setId("menu-language-" + code);
        item.setToggleGroup(group);
        item.setOnAction(event -> choice.set(code));
        choice.subscribe(now -> item.setSelected(code.equals(now)));
        getItems().add(item);
    }
}
