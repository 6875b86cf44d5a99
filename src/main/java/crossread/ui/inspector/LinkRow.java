package crossread.ui.inspector;

import crossread.model.Link;
import crossread.ui.kit.RelationSwatch;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/** A link to choose from a list: its question and both wordings. */
final class LinkRow extends Button {
    LinkRow(Content.Row row, Consumer<Link> onChosen) {
        getStyleClass().setAll("button", "link-row", row.style().styleClass());
        Label question = label(row.question(), "link-question");
        Label a = label(quoted(row.a()), "link-words");
        Label b = label(quoted(row.b()), "link-words");
        Label articles = label(row.articles(), "link-articles");
        VBox words = new VBox(question, a, b, articles);
        words.getStyleClass().add("link-body");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox content = new HBox(new RelationSwatch(row.style()), words);
        content.getStyleClass().add("link-content");
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.TOP_LEFT);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(row.question() + " " + row.a() + " / " + row.b());
        content.prefWidthProperty().bind(widthProperty().subtract(20));
        setOnAction(event -> onChosen.accept(row.link()));
    }

    private static String quoted(String words) {
        return words.startsWith("“") || words.startsWith("\"") ? words : "“" + words + "”";
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.setMinWidth(0);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
