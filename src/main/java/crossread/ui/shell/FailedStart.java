package crossread.ui.shell;

import crossread.i18n.Messages;
import crossread.store.SystemFolders;

import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import java.util.stream.Stream;

/** The window in place of the program's own, where that could not be made. */
final class FailedStart {
    private static final int FRAMES = 12;
    private static final double SPACE = 12;
    private static final double WIDTH = 640;
    private static final double HEIGHT = 420;

    private FailedStart() {}

    static void show(Stage stage, Throwable failure) {
        Messages messages = Messages.of("shell");
        Label what = new Label(messages.get("start.failed"));
        what.setWrapText(true);
        TextArea details = new TextArea(details(failure));
        details.setId("start-details");
        details.setEditable(false);
        Button copy = new Button(messages.get("start.copy"));
        copy.setOnAction(
                event -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(details.getText());
                    Clipboard.getSystemClipboard().setContent(content);
                });
        Button quit = new Button(messages.get("start.quit"));
        quit.setCancelButton(true);
        quit.setOnAction(event -> stage.hide());
        VBox all = new VBox(SPACE, what, details, new HBox(SPACE, copy, quit));
        all.setPadding(new Insets(SPACE));
        stage.titleProperty().unbind();
        stage.setTitle(messages.get("window.title"));
        stage.setOnCloseRequest(null);
        stage.setOnHidden(null);
        stage.setScene(new Scene(all, WIDTH, HEIGHT));
        stage.show();
    }

    private static String details(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable one = failure; one != null; one = one.getCause()) {
            text.append(one).append('\n');
            Stream.of(one.getStackTrace())
                    .limit(FRAMES)
                    .forEach(frame -> text.append("    at ").append(frame).append('\n'));
        }
        return text + "\n" + Diagnostics.of(SystemFolders.ofUser());
    }
}
