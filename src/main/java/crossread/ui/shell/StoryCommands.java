package crossread.ui.shell;

import crossread.i18n.Messages;
import crossread.model.Step;
import crossread.store.StoryFile;
import crossread.ui.decide.DecisionDialogs;
import crossread.ui.decide.DecisionMenu;
import crossread.ui.decide.DecisionNames;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the menus do with the story: new, save as, duplicate, undo, redo. */
final class StoryCommands {
    private final ShellViewModel model;
    private final StoryViewModel story;
    private final DecisionMenu decisions;
    private final DecisionDialogs dialogs;
    private final DecisionNames names;
    private final Messages messages;
    private final Supplier<@Nullable Window> window;

    StoryCommands(
            ShellViewModel model,
            DecisionMenu decisions,
            DecisionDialogs dialogs,
            DecisionNames names,
            Messages messages,
            Supplier<@Nullable Window> window) {
        this.model = model;
        this.story = model.story();
        this.decisions = decisions;
        this.dialogs = dialogs;
        this.names = names;
        this.messages = messages;
        this.window = window;
    }

    DecisionMenu decisions() {
        return decisions;
    }

    BooleanBinding cannotUndo() {
        return Bindings.createBooleanBinding(
                () -> story.lockedProperty().get() || story.toUndo() == null,
                story.storyProperty(),
                story.lockedProperty());
    }

    BooleanBinding cannotRedo() {
        return Bindings.createBooleanBinding(
                () -> story.lockedProperty().get() || story.toRedo() == null,
                story.storyProperty(),
                story.lockedProperty());
    }

    /** "Undo" with the name of what it takes back. */
    StringBinding undoName() {
        return name("undo", StoryViewModel::toUndo);
    }

    StringBinding redoName() {
        return name("redo", StoryViewModel::toRedo);
    }

    void undo() {
        story.undo();
    }

    void redo() {
        story.redo();
    }

    void startNew() {
        model.startNew();
    }

    List<Path> recent() {
        return model.recent();
    }

    void open(Path file) {
        model.open(List.of(file.toString()));
    }

    /** Everything decided is saved already; a story without a name gets one. */
    void save() {
        if (story.unsavedProperty().get()) {
            story.retry();
        } else if (story.isNamed()) {
            model.tellSaved();
        } else {
            saveAs();
        }
    }

    void saveAs() {
        Path chosen = chosen("saveAs.title", messages.get("saveAs.name"));
        if (chosen != null) {
            story.saveAs(chosen);
        }
    }

    void duplicate() {
        Path chosen = chosen("duplicate.title", messages.get("duplicate.name"));
        if (chosen != null) {
            story.duplicate(chosen);
        }
    }

    void listDecisions() {
        dialogs.list(story.story());
    }

    private @Nullable Path chosen(String title, String usual) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get(title));
        Path place = story.placeProperty().get();
        chooser.setInitialFileName(
                place != null && story.isNamed() ? String.valueOf(place.getFileName()) : usual);
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                messages.get("open.stories"), "*" + StoryFile.ENDING));
        File chosen = chooser.showSaveDialog(window.get());
        if (chosen == null) {
            return null;
        }
        String path = chosen.getPath();
        return Path.of(StoryFile.isStory(path) ? path : path + StoryFile.ENDING);
    }

    private StringBinding name(String key, Function<StoryViewModel, @Nullable Step> step) {
        return Bindings.createStringBinding(
                () -> {
                    Step next = step.apply(story);
                    return next == null
                            ? messages.get("menu." + key)
                            : messages.get("menu." + key + ".named", names.name(next.decision()));
                },
                story.storyProperty());
    }
}
