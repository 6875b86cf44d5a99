package crossread.ui.shell;

import crossread.i18n.Messages;
import crossread.ui.kit.Look;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The menu bar, with every command and its key. */
final class MainMenu extends MenuBar {
    private final Commands commands;
    private final StoryCommands story;
    private final LanguageMenu languages;
    private final Messages messages;

    MainMenu(Commands commands, StoryCommands story, LanguageMenu languages, Messages messages) {
        this.commands = commands;
        this.story = story;
        this.languages = languages;
        this.messages = messages;
        getMenus().addAll(file(), edit(), view(), go(), help());
    }

    private Menu file() {
        return menu(
                "file",
                item("new", "Shortcut+N", story::startNew, commands.cannotOpen()),
                item("open", "Shortcut+O", commands::open, commands.cannotOpen()),
                recent(),
                item("add", "Shortcut+Shift+O", commands::add, commands.cannotOpen()),
                item("addWeb", "Shortcut+Shift+U", commands::addFromWeb, commands.cannotOpen()),
                item("addFeed", null, commands::addFromFeed, commands.cannotOpen()),
                samples(),
                new SeparatorMenuItem(),
                item("save", "Shortcut+S", story::save, commands.cannotExport()),
                item("saveAs", "Shortcut+Shift+S", story::saveAs, commands.cannotExport()),
                item("duplicate", null, story::duplicate, commands.cannotExport()),
                new SeparatorMenuItem(),
                item("export", "Shortcut+E", commands::export, commands.cannotExport()),
                item("exportAs", "Shortcut+Shift+E", commands::exportAs, commands.cannotExport()),
                item("print", "Shortcut+P", commands::print, commands.cannotExport()),
                new SeparatorMenuItem(),
                item("quit", "Shortcut+Q", commands::quit, null));
    }

    private Menu edit() {
        MenuItem undo = item("undo", "Shortcut+Z", story::undo, story.cannotUndo());
        undo.textProperty().bind(story.undoName());
        MenuItem redo = item("redo", "Shortcut+Shift+Z", story::redo, story.cannotRedo());
        redo.textProperty().bind(story.redoName());
        Menu edit =
                menu(
                        "edit",
                        undo,
                        redo,
                        new SeparatorMenuItem(),
                        item("find", "Shortcut+F", commands::find, commands.cannotWalk()),
                        item("findNext", "F3", commands::findNext, commands.cannotWalk()),
                        item(
                                "findPrevious",
                                "Shift+F3",
                                commands::findPrevious,
                                commands.cannotWalk()),
                        item("cite", "Shortcut+Shift+C", commands::cite, commands.cannotCite()),
                        new SeparatorMenuItem());
        edit.getItems().addAll(story.decisions().all());
        edit.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(
                                "decisions",
                                "Shortcut+Shift+D",
                                story::listDecisions,
                                commands.cannotWalk()));
        return edit;
    }

    /** Filled when it opens; a story that is not there any more is grey. */
    private Menu recent() {
        Menu recent = menu("recent");
        recent.setId("menu-recent");
        MenuItem none = new MenuItem(messages.get("menu.recent.none"));
        none.setDisable(true);
        recent.getItems().setAll(none);
        recent.setOnShowing(
                showing -> {
                    recent.getItems().clear();
                    for (Path file : story.recent()) {
                        MenuItem item = new MenuItem(file.toString());
                        item.setMnemonicParsing(false);
                        item.setDisable(!Files.exists(file));
                        item.setOnAction(event -> story.open(file));
                        recent.getItems().add(item);
                    }
                    if (recent.getItems().isEmpty()) {
                        recent.getItems().add(none);
                    }
                });
        return recent;
    }

    private MenuItem samples() {
        MenuItem samples = item("samples", null, commands::openSamples, null);
        if (commands.hasSamples()) {
            samples.disableProperty().bind(commands.cannotOpen());
        } else {
            samples.setDisable(true);
        }
        return samples;
    }

    private Menu view() {
        Menu looks = menu("look");
        ToggleGroup group = new ToggleGroup();
        for (Look look : Look.values()) {
            RadioMenuItem item = new RadioMenuItem(messages.get("look." + look.key()));
            item.setToggleGroup(group);
            item.setOnAction(event -> commands.theme().lookProperty().set(look));
            commands.theme().lookProperty().subscribe(now -> item.setSelected(now == look));
            looks.getItems().add(item);
        }
        return menu(
                "view",
                item("matrix", "F8", () -> toggle(View.MATRIX), commands.cannotWalk()),
                item("topic", "F9", () -> toggle(View.TOPIC), commands.cannotWalk()),
                item("ledger", "Shift+F8", () -> toggle(View.LEDGER), commands.cannotWalk()),
                item("coverage", "Shift+F9", () -> toggle(View.COVERAGE), commands.cannotWalk()),
                item("versions", null, commands::showVersions, commands.cannotWalk()),
                new SeparatorMenuItem(),
                check("library", "F2", commands.panes().libraryProperty()),
                check("timeline", "F6", commands.panes().timelineProperty()),
                check("inspector", "F4", commands.panes().inspectorProperty()),
                new SeparatorMenuItem(),
                check("fold", "Shortcut+Shift+F", commands.reader().foldingProperty()),
                item(
                        "clearFilters",
                        "Shortcut+Shift+X",
                        commands::clearFilters,
                        commands.cannotWalk()),
                new SeparatorMenuItem(),
                looks,
                languages,
                check("reducedMotion", null, commands.theme().reducedMotionProperty()),
                new SeparatorMenuItem(),
                item("larger", "Shortcut+Plus", commands.theme()::enlargeText, null),
                item("smaller", "Shortcut+Minus", commands.theme()::shrinkText, null),
                item("normal", "Shortcut+0", commands.theme()::resetText, null));
    }

    /** The same key leads back to the articles. */
    private void toggle(View view) {
        var shown = commands.panes().viewProperty();
        shown.set(shown.get() == view ? View.READER : view);
    }

    private Menu go() {
        Menu go =
                menu(
                        "go",
                        walk("next", "F7", commands.reader()::nextLink),
                        walk("previous", "Shift+F7", commands.reader()::previousLink),
                        walk("nextConflict", "Shortcut+F7", commands.reader()::nextConflict),
                        walk(
                                "previousConflict",
                                "Shortcut+Shift+F7",
                                commands.reader()::previousConflict),
                        new SeparatorMenuItem());
        go.getItems().addAll(columns());
        go.getItems().addAll(new SeparatorMenuItem(), walk("clear", "Esc", commands::clear));
        return go;
    }

    private List<MenuItem> columns() {
        return List.of(
                walk("left", "Alt+Page Up", () -> commands.reader().move(-1)),
                walk("right", "Alt+Page Down", () -> commands.reader().move(1)),
                walk("shiftLeft", "Alt+Shift+Page Up", () -> commands.reader().shift(-1)),
                walk("shiftRight", "Alt+Shift+Page Down", () -> commands.reader().shift(1)),
                walk("pin", "Shortcut+Shift+P", commands.reader()::togglePin));
    }

    /** An item that needs articles. */
    private MenuItem walk(String key, String keys, Runnable action) {
        return item(key, keys, action, commands.cannotWalk());
    }

    private Menu help() {
        return menu(
                "help",
                item("commands", "Shortcut+K", this::listCommands, null),
                item("keys", "F1", commands::showKeys, null),
                item("reliability", null, commands::showReliability, null),
                item("diagnostics", null, commands::copyDiagnostics, null),
                item("about", null, commands::showAbout, null));
    }

    private void listCommands() {
        new CommandList(getMenus(), messages).show(commands.theme(), commands.window());
    }

    private Menu menu(String key, MenuItem... items) {
        return new Menu(messages.get("menu." + key), null, items);
    }

    private MenuItem item(
            String key,
            @org.jspecify.annotations.Nullable String keys,
            Runnable action,
            @org.jspecify.annotations.Nullable ObservableBooleanValue disabled) {
        MenuItem item = new MenuItem(messages.get("menu." + key));
        item.setId("menu-" + key);
        item.setOnAction(event -> action.run());
        if (keys != null) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        if (disabled != null) {
            item.disableProperty().bind(disabled);
        }
        return item;
    }

    private CheckMenuItem check(
            String key, @org.jspecify.annotations.Nullable String keys, BooleanProperty shown) {
        CheckMenuItem item = new CheckMenuItem(messages.get("menu." + key));
        item.setId("menu-" + key);
        if (keys != null) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.selectedProperty().bindBidirectional(shown);
        return item;
    }
}
