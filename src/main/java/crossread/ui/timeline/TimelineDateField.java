package crossread.ui.timeline;

import crossread.i18n.Messages;
import crossread.model.Event;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import java.util.function.BiConsumer;

/** Asks in one line when an event was. Enter gives it on, Escape ends it. */
public class TimelineDateField extends HBox {
    private final Messages messages;
    private final Label question = new Label();
    private final TextField words = new TextField();
    private final Label problem = new Label();
    private final BiConsumer<Event, String> onWritten;
    private @Nullable Event event;

    /**
     * @param onWritten takes what was written; answers by {@link #close} or {@link #refuse}
     */
    public TimelineDateField(Messages messages, BiConsumer<Event, String> onWritten) {
        this.messages = messages;
        this.onWritten = onWritten;
        getStyleClass().add("timeline-date");
        words.setId("timeline-date");
        words.setPromptText(messages.get("date.prompt"));
        words.setOnAction(entered -> write());
        words.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        close();
                        key.consume();
                    }
                });
        question.setLabelFor(words);
        HBox.setHgrow(words, Priority.ALWAYS);
        problem.getStyleClass().add("danger");
        getChildren().addAll(question, words, problem);
        close();
    }

    /** Asks for the date of an event. */
    public void ask(Event about) {
        event = about;
        question.setText(messages.get("date.label", about.label()));
        problem.setText("");
        words.clear();
        setVisible(true);
        setManaged(true);
        words.requestFocus();
    }

    public void close() {
        event = null;
        setVisible(false);
        setManaged(false);
    }

    /** Says that what was written is no date. */
    public void refuse() {
        problem.setText(messages.get("date.unread"));
        words.requestFocus();
    }

    private void write() {
        Event about = event;
        if (about != null && !words.getText().isBlank()) {
            onWritten.accept(about, words.getText());
        }
    }
}
