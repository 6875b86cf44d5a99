package crossread.ui.shell;

import crossread.i18n.Messages;
import crossread.ui.kit.Theme;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Every command of the menus with its key, to be found by some letters and done with Enter. */
final class CommandList {
    private static final double ROW = 34;

    private final List<Command> commands;
    private final Messages messages;
    private final ObservableList<Command> found = FXCollections.observableArrayList();
    private final ListView<Command> list = new ListView<>(found);
    private final TextField field = new TextField();

    CommandList(List<Menu> menus, Messages messages) {
        List<Command> all = new ArrayList<>();
        menus.forEach(menu -> collect(menu, "", all));
        this.commands = List.copyOf(all);
        this.messages = messages;
    }

    void show(Theme theme, @Nullable Window owner) {
        Dialog<ButtonType> dialog = new Dialog<>();
        if (owner != null) {
            dialog.initOwner(owner);
        }
        dialog.setTitle(messages.get("commands.title"));
        dialog.setHeaderText(null);
        dialog.getDialogPane().setContent(content(dialog));
        dialog.getDialogPane().setPrefSize(560, 480);
        dialog.getDialogPane()
                .getButtonTypes()
                .add(
                        new ButtonType(
                                messages.get("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        theme.dress(dialog);
        dialog.setOnShown(shown -> field.requestFocus());
        dialog.show();
    }

    private VBox content(Dialog<ButtonType> dialog) {
        field.setId("command-words");
        field.setPromptText(messages.get("commands.words"));
        field.setAccessibleText(messages.get("commands.words"));
        field.textProperty().subscribe(this::search);
        field.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> onKey(pressed, dialog));
        list.setId("command-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Cell());
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(messages.get("commands.none")));
        list.setOnMouseClicked(clicked -> run(dialog));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox content = new VBox(field, list);
        content.getStyleClass().add("command-content");
        return content;
    }

    private void search(String typed) {
        found.setAll(CommandSearch.of(typed, commands));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void onKey(KeyEvent event, Dialog<ButtonType> dialog) {
        int now = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int next = now + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            if (next >= 0 && next < found.size()) {
                list.getSelectionModel().select(next);
                list.scrollTo(Math.max(0, next - 5));
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            run(dialog);
            event.consume();
        }
    }

    private void run(Dialog<ButtonType> dialog) {
        Command chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && !chosen.disabled()) {
            dialog.close();
            chosen.action().run();
        }
    }

    private static void collect(Menu menu, String path, List<Command> all) {
        String here = bare(menu.getText());
        String name = path.isEmpty() ? here : path + " › " + here;
        for (MenuItem item : menu.getItems()) {
            if (item instanceof Menu inner) {
                collect(inner, name, all);
            } else if (!(item instanceof SeparatorMenuItem)
                    && !(item instanceof CustomMenuItem)
                    && item.getText() != null) {
                boolean disabled = item.isDisable() || menu.isDisable();
                String keys =
                        item.getAccelerator() == null ? "" : item.getAccelerator().getDisplayText();
                all.add(new Command(bare(item.getText()), name, keys, disabled, item::fire));
            }
        }
    }

    /** Without the mark of the letter that opens it. */
    private static String bare(String text) {
        return text.replaceFirst("_(?=\\S)", "");
    }

    private static final class Cell extends ListCell<Command> {
        private final Label name = new Label();
        private final Label menu = new Label();
        private final Label keys = new Label();
        private final HBox content;

        Cell() {
            getStyleClass().add("command-cell");
            menu.getStyleClass().add("command-menu");
            keys.getStyleClass().add("command-keys");
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            keys.setMinWidth(USE_PREF_SIZE);
            content = new HBox(name, menu, space, keys);
            content.getStyleClass().add("command-line");
        }

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                return;
            }
            name.setText(command.name());
            menu.setText(command.menu());
            keys.setText(command.keys());
            content.setDisable(command.disabled());
            setGraphic(content);
        }
    }
}
