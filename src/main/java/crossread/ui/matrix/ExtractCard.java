package crossread.ui.matrix;

import crossread.i18n.Messages;
import crossread.model.Claim;
import crossread.ui.kit.RelationSwatch;
import crossread.ui.kit.Wrapping;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

import java.util.function.Consumer;

/** One article's sentence on a topic, with its neighbours, and how it relates to the others. */
final class ExtractCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Sheet.Extract extract;

    ExtractCard(Sheet.Extract extract, Messages kit, Consumer<Claim> onChosen) {
        this.extract = extract;
        getStyleClass().addAll("extract-card", extract.style().styleClass());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        String relation = kit.get("relation." + extract.style().key());
        setAccessibleText(
                String.join(" ", extract.article(), relation, extract.words(), extract.reason()));
        Label article = label(extract.article(), "wording-article");
        HBox.setHgrow(article, Priority.ALWAYS);
        article.setMaxWidth(Double.MAX_VALUE);
        Label date = label(extract.date(), "wording-date");
        date.setMinWidth(USE_PREF_SIZE);
        HBox top =
                new HBox(
                        article,
                        new RelationSwatch(extract.style()),
                        label(relation, "wording-date"),
                        date);
        top.getStyleClass().add("extract-top");
        getChildren().addAll(top, flow());
        if (!extract.reason().isEmpty()) {
            Label reason = label(extract.reason(), "extract-reason");
            Wrapping.in(reason);
            getChildren().add(reason);
        }
        setOnMouseClicked(
                clicked -> {
                    requestFocus();
                    onChosen.accept(extract.claim());
                });
        setOnKeyPressed(
                pressed -> {
                    if (pressed.getCode() == KeyCode.SPACE) {
                        onChosen.accept(extract.claim());
                        pressed.consume();
                    }
                });
    }

    Claim claim() {
        return extract.claim();
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    private TextFlow flow() {
        TextFlow flow = new TextFlow();
        flow.getChildren().addAll(Wrapping.texts(extract.before(), "extract-context"));
        flow.getChildren().addAll(Wrapping.texts(extract.words(), "extract-words"));
        flow.getChildren().addAll(Wrapping.texts(extract.after(), "extract-context"));
        flow.getStyleClass().add("extract-text");
        return flow;
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.setMinWidth(0);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
