package crossread.ui.inspector;

import crossread.i18n.Messages;
import crossread.model.Span;
import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.Wrapping;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** One article's words, in their sentence, and who says so. */
final class WordingCard extends VBox {
    private static final int LONG = 120;

    WordingCard(Content.Wording wording, RelationStyle style, Messages messages) {
        getStyleClass().addAll("wording-card", style.styleClass());
        Label article = new Label(wording.article());
        article.getStyleClass().add("wording-article");
        article.setMinWidth(0);
        article.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(article, Priority.ALWAYS);
        Label date = new Label(wording.date());
        date.getStyleClass().add("wording-date");
        date.setMinWidth(USE_PREF_SIZE);
        HBox top = new HBox(article, date);
        top.getStyleClass().add("wording-top");
        getChildren().add(top);
        getChildren().add(words(wording));
        if (!(wording.before() + wording.after()).isBlank()) {
            getChildren().add(sentence(wording));
        }
        Label says = new Label(wording.attribution());
        Wrapping.in(says);
        says.getStyleClass().add("wording-says");
        says.setMinWidth(0);
        HBox foot = new HBox(says);
        foot.getStyleClass().add("wording-foot");
        HBox.setHgrow(says, Priority.ALWAYS);
        says.setMaxWidth(Double.MAX_VALUE);
        if (wording.finer()) {
            Label finer = new Label(messages.get("wording.finer"));
            finer.getStyleClass().add("finer-pill");
            finer.setMinWidth(USE_PREF_SIZE);
            foot.getChildren().add(finer);
        }
        getChildren().add(foot);
    }

    /** The words, those that differ from the linked wording in bold. */
    private static TextFlow words(Content.Wording wording) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass()
                .add(wording.words().length() > LONG ? "wording-long" : "wording-words");
        int at = 0;
        for (Span span : wording.differing()) {
            add(flow, wording.words().substring(at, span.begin()), "words");
            add(flow, span.in(wording.words()), "words-differing");
            at = span.end();
        }
        add(flow, wording.words().substring(at), "words");
        return flow;
    }

    private static void add(TextFlow flow, String words, String styleClass) {
        flow.getChildren().addAll(Wrapping.texts(words, styleClass));
    }

    private static TextFlow sentence(Content.Wording wording) {
        TextFlow flow = new TextFlow();
        add(flow, wording.before(), "sentence-context");
        add(flow, wording.words(), "sentence-words");
        add(flow, wording.after(), "sentence-context");
        flow.getStyleClass().add("wording-sentence");
        return flow;
    }
}
