package crossread.ui.matrix;

import crossread.i18n.Messages;
import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.RelationSwatch;
import crossread.ui.kit.Wrapping;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.Map;

/** What a topic asks, of which event, and how many articles answer. */
final class QuestionCell extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double TWO_LINES = 38;

    private final Messages messages;
    private final Map<RelationStyle, RelationSwatch> swatches = new EnumMap<>(RelationStyle.class);
    private final Label question = new Label();
    private final Label event = new Label();
    private final Label voices = new Label();
    private final HBox foot = new HBox();

    QuestionCell(Messages messages) {
        this.messages = messages;
        getStyleClass().add("matrix-question");
        question.getStyleClass().add("matrix-question-words");
        Wrapping.in(question);
        question.setMaxHeight(TWO_LINES);
        question.setAlignment(Pos.TOP_LEFT);
        event.getStyleClass().add("matrix-note");
        event.setMinWidth(0);
        voices.getStyleClass().add("matrix-note");
        voices.setMinWidth(USE_PREF_SIZE);
        foot.getStyleClass().add("matrix-foot");
    }

    void show(Matrix.Row row, String spoken, boolean current) {
        question.setText(row.question());
        event.setText(row.event());
        voices.setText(messages.get("voices", row.voices()));
        setAccessibleText(spoken);
        setCurrent(current);
        foot.getChildren()
                .setAll(swatches.computeIfAbsent(row.style(), RelationSwatch::new), voices, event);
        getChildren().setAll(question, foot);
    }

    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }
}
