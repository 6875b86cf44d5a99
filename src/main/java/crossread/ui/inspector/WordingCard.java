package crossread.ui.inspector;

import crossread.i18n.Messages;
import crossread.model.Span;
import crossread.ui.kit.RelationStyle;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
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
        says.setWrapText(true);
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
            flow.getChildren().add(text(wording.words().substring(at, span.begin()), "words"));
            flow.getChildren().add(text(span.in(wording.words()), "words-differing"));
            at = span.end();
        }
        flow.getChildren().add(text(wording.words().substring(at), "words"));
        return flow;
    }

    private static Text text(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }

    private static TextFlow sentence(Content.Wording wording) {
        Text before = new Text(wording.before());
        Text words = new Text(wording.words());
        Text after = new Text(wording.after());
        before.getStyleClass().add("sentence-context");
        words.getStyleClass().add("sentence-words");
        after.getStyleClass().add("sentence-context");
        TextFlow flow = new TextFlow(before, words, after);
        flow.getStyleClass().add("wording-sentence");
        return flow;
    }
}
