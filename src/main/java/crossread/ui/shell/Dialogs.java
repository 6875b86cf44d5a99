package crossread.ui.shell;

import crossread.i18n.Messages;
import crossread.ingest.Problem;
import crossread.ingest.feed.Feed;
import crossread.ingest.feed.FeedItem;
import crossread.model.Revision;
import crossread.ui.kit.Theme;
import crossread.ui.kit.Wrapping;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The dialogs of the main window, in the theme's dress. */
final class Dialogs {
    private static final List<String> KEYS =
            List.of(
                    "next",
                    "previous",
                    "nextConflict",
                    "previousConflict",
                    "clear",
                    "find",
                    "filters",
                    "commands",
                    "inspector",
                    "matrix",
                    "claims",
                    "copy",
                    "cite",
                    "columns",
                    "pin",
                    "open",
                    "export",
                    "print",
                    "eventTable",
                    "eventDate",
                    "larger",
                    "smaller",
                    "alone");

    private static final double KEYS_HEIGHT = 440;
    private static final int DIAGNOSTICS_ROWS = 14;

    private final Messages messages;
    private final Theme theme;
    private final Supplier<@Nullable Window> window;

    Dialogs(Messages messages, Theme theme, Supplier<@Nullable Window> window) {
        this.messages = messages;
        this.theme = theme;
        this.window = window;
    }

    String words(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /** All inputs that could not be read, each with its reason. */
    void unreadable(List<Problem> problems) {
        VBox list = new VBox();
        list.getStyleClass().add("problem-list");
        for (Problem problem : problems) {
            list.getChildren()
                    .add(
                            new VBox(
                                    Wrapping.label(problem.path(), "problem-file"),
                                    Wrapping.label(problem.reason(), "problem-reason")));
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(Math.min(320, 24 + 52 * problems.size()));
        scroll.getStyleClass().add("edge-to-edge");
        show(words("unreadable.title"), words("unreadable.header", problems.size()), scroll);
    }

    /** Asks for an address on the web; an empty text where none was given. */
    String address(String title, String header) {
        TextInputDialog dialog = new TextInputDialog();
        Window owner = window.get();
        if (owner != null) {
            dialog.initOwner(owner);
        }
        dialog.setTitle(words(title));
        dialog.setHeaderText(words(header));
        dialog.setContentText(words("addWeb.address"));
        dialog.getEditor().setPrefColumnCount(36);
        theme.dress(dialog);
        String given = dialog.showAndWait().orElse("").strip();
        boolean isWhole = given.isEmpty() || given.matches("(?i)https?://.*");
        return isWhole ? given : "https://" + given;
    }

    void versions(List<Revision> revisions) {
        show(words("versions.title"), words("versions.header"), Versions.list(revisions, messages));
    }

    /** The items of a feed that were chosen. */
    List<FeedItem> items(Feed feed, Set<String> there) {
        FeedDialog dialog = new FeedDialog(feed, there, messages, theme);
        Window owner = window.get();
        if (owner != null) {
            dialog.initOwner(owner);
        }
        return dialog.showAndWait().orElse(List.of());
    }

    void failed(String message) {
        show(words("failed.title"), message, Wrapping.label(words("failed.hint"), "dialog-text"));
    }

    void keys() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-table");
        for (int row = 0; row < KEYS.size(); row++) {
            String key = KEYS.get(row);
            grid.addRow(
                    row,
                    Wrapping.label(words("key." + key), "key-name"),
                    Wrapping.label(words("key." + key + ".does"), "key-does"));
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(KEYS_HEIGHT);
        scroll.getStyleClass().add("edge-to-edge");
        show(words("keys.title"), words("keys.header"), scroll);
    }

    /** What is found and how much of it is right, as measured on stories read by hand. */
    void reliability() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-table");
        grid.addRow(
                0,
                Wrapping.label(words("reliability.claims"), "key-name"),
                Wrapping.label(words("reliability.found"), "key-name"),
                Wrapping.label(words("reliability.right"), "key-name"));
        for (Reliability row : Reliability.published()) {
            grid.addRow(
                    grid.getRowCount(),
                    Wrapping.label(words("reliability." + row.claims()), "key-does"),
                    Wrapping.label(words("reliability.of", row.found(), row.wanted()), "key-does"),
                    Wrapping.label(words("reliability.of", row.right(), row.shown()), "key-does"));
        }
        VBox all = new VBox(grid, Wrapping.label(words("reliability.text"), "dialog-text"));
        all.getStyleClass().add("figures");
        show(words("reliability.title"), words("reliability.header"), all);
    }

    /** What was copied for a report of an error. */
    void diagnostics(String copied) {
        TextArea text = new TextArea(copied);
        text.setEditable(false);
        text.setPrefRowCount(DIAGNOSTICS_ROWS);
        show(words("diagnostics.title"), words("diagnostics.header"), text);
    }

    void about() {
        show(
                words("about.title"),
                words("about.header"),
                Wrapping.label(words("about.text"), "dialog-text"));
    }

    private void show(String title, String header, Node content) {
        Dialog<ButtonType> dialog = new Dialog<>();
        Window owner = window.get();
        if (owner != null) {
            dialog.initOwner(owner);
        }
        dialog.setTitle(title);
        dialog.setHeaderText(header);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().setPrefWidth(560);
        dialog.getDialogPane()
                .getButtonTypes()
                .add(new ButtonType(words("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        theme.dress(dialog);
        dialog.show();
    }
}
