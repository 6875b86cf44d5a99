package crossread.ui.shell;

import crossread.i18n.Messages;
import crossread.store.Fault;
import crossread.store.Salvage;
import crossread.ui.kit.Theme;
import crossread.ui.kit.Wrapping;

import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Supplier;

/** What went wrong with a story's file, and the way on. */
final class StoryDialogs {
    private final Messages messages;
    private final Messages words = Messages.of("story");
    private final Theme theme;
    private final Supplier<@Nullable Window> window;

    StoryDialogs(Messages messages, Theme theme, Supplier<@Nullable Window> window) {
        this.messages = messages;
        this.theme = theme;
        this.window = window;
    }

    /**
     * @param recover opens what can be read; offered where the file is damaged
     */
    void notOpened(Path file, Fault fault, Runnable recover) {
        String name = String.valueOf(file.getFileName());
        Dialog<ButtonType> dialog =
                dialog(messages.get("story.notOpened", name), words.get("fault." + fault.key()));
        if (fault == Fault.DAMAGED) {
            offer(dialog, "recover", recover);
        }
        show(dialog);
    }

    void notSaved(Fault fault, Runnable saveAs, Runnable retry) {
        Dialog<ButtonType> dialog =
                dialog(
                        messages.get("story.notSaved"),
                        words.get("fault." + fault.key()) + " " + messages.get("story.isOpen"));
        offer(dialog, "saveAs", saveAs);
        offer(dialog, "retry", retry);
        show(dialog);
    }

    /** The window is to be closed although not all is saved. */
    void unsavedAtClose(Runnable saveAs, Runnable close) {
        Dialog<ButtonType> dialog =
                dialog(messages.get("story.notSaved"), messages.get("story.unsavedAtClose"));
        offer(dialog, "saveAs", saveAs);
        offer(dialog, "closeAnyway", close);
        show(dialog);
    }

    void recovered(Path file, Salvage salvage) {
        StringBuilder told = new StringBuilder();
        told.append(
                messages.get(
                        "story.recovered.found",
                        salvage.story().articles().size(),
                        salvage.story().done().size()));
        if (salvage.lostArticles() > 0) {
            told.append(' ')
                    .append(messages.get("story.recovered.lostArticles", salvage.lostArticles()));
        }
        if (salvage.lostSteps() > 0) {
            told.append(' ').append(messages.get("story.recovered.lost", salvage.lostSteps()));
        }
        if (!salvage.doubtfulArticles().isEmpty()) {
            told.append(' ')
                    .append(
                            messages.get(
                                    "story.recovered.doubtful", salvage.doubtfulArticles().size()));
        }
        show(
                dialog(
                        messages.get("story.recovered", String.valueOf(file.getFileName())),
                        told.toString()));
    }

    private void offer(Dialog<ButtonType> dialog, String key, Runnable action) {
        ButtonType button =
                new ButtonType(messages.get("story." + key), ButtonBar.ButtonData.OTHER);
        dialog.getDialogPane().getButtonTypes().add(button);
        dialog.getDialogPane().lookupButton(button).setId("story-" + key);
        dialog.resultProperty()
                .subscribe(
                        result -> {
                            if (result == button) {
                                action.run();
                            }
                        });
    }

    private Dialog<ButtonType> dialog(String header, String text) {
        Dialog<ButtonType> dialog = new Dialog<>();
        Window owner = window.get();
        if (owner != null) {
            dialog.initOwner(owner);
        }
        dialog.setTitle(messages.get("story.title"));
        dialog.setHeaderText(header);
        dialog.getDialogPane().setContent(Wrapping.label(text, "dialog-text"));
        dialog.getDialogPane().setPrefWidth(560);
        theme.dress(dialog);
        return dialog;
    }

    private void show(Dialog<ButtonType> dialog) {
        dialog.getDialogPane()
                .getButtonTypes()
                .add(
                        new ButtonType(
                                messages.get("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.show();
    }
}
