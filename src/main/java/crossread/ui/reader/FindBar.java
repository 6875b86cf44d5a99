package crossread.ui.reader;

import crossread.i18n.Messages;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;

/** Where words to be found are typed, above the articles. */
final class FindBar extends HBox {
    private static final Duration TYPING = Duration.millis(150);

    private final FindViewModel model;
    private final Messages messages;
    private final Runnable onClosed;
    private final TextField field = new TextField();
    private final PauseTransition typing = new PauseTransition(TYPING);
    private final Subscription subscription;

    /**
     * @param onClosed told when the keyboard should go back to the articles
     */
    FindBar(FindViewModel model, Messages messages, Runnable onClosed) {
        this.model = model;
        this.messages = messages;
        this.onClosed = onClosed;
        getStyleClass().addAll("reader-bar", "find-bar");
        setId("find-bar");
        field.setId("find-words");
        field.setPromptText(messages.get("find.words"));
        field.setAccessibleText(messages.get("find.words"));
        field.setPrefColumnCount(24);
        typing.setOnFinished(finished -> model.wordsProperty().set(field.getText()));
        field.textProperty().subscribe(text -> typing.playFromStart());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        Label position = new Label();
        position.setId("find-position");
        position.getStyleClass().add("walk-position");
        position.setMinWidth(USE_PREF_SIZE);
        position.textProperty().bind(model.positionProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        field,
                        button("previous", "‹", model::previous),
                        button("next", "›", model::next),
                        position,
                        space,
                        button("close", "✕", this::end));
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(model.openProperty());
        subscription =
                Subscription.combine(
                        model.openProperty().subscribe(this::onOpen),
                        model.wordsProperty().subscribe(this::onWords));
    }

    void close() {
        typing.stop();
        subscription.unsubscribe();
    }

    private void onOpen(boolean open) {
        if (open) {
            field.requestFocus();
            field.selectAll();
        }
    }

    private void onWords(String words) {
        if (!words.equals(field.getText())) {
            field.setText(words);
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            search();
            if (event.isShiftDown()) {
                model.previous();
            } else {
                model.next();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            end();
            event.consume();
        }
    }

    /** What was typed just now is searched for already. */
    private void search() {
        typing.stop();
        model.wordsProperty().set(field.getText());
    }

    private void end() {
        model.openProperty().set(false);
        onClosed.run();
    }

    private Button button(String key, String sign, Runnable action) {
        String words = messages.get("find." + key);
        Button button = new Button(sign);
        button.setId("find-" + key);
        button.getStyleClass().addAll("flat", "step-button");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(event -> action.run());
        return button;
    }
}
