package crossread.ui.inspector;

import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.RelationSwatch;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.Map;

/** A link in a list: its question, both wordings, and whose they are. */
final class LinkBody extends HBox {
    private final Label question = label("link-question");
    private final Label a = label("link-words");
    private final Label b = label("link-words");
    private final Label articles = label("link-articles");
    private final StackPane swatch = new StackPane();
    private final Map<RelationStyle, RelationSwatch> swatches = new EnumMap<>(RelationStyle.class);

    LinkBody() {
        getStyleClass().add("link-content");
        VBox words = new VBox(question, a, b, articles);
        words.getStyleClass().add("link-body");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(swatch, words);
        setMinWidth(0);
    }

    void show(Content.Row row) {
        question.setText(row.question());
        a.setText(quoted(row.a()));
        b.setText(quoted(row.b()));
        articles.setText(row.articles());
        swatch.getChildren().setAll(swatches.computeIfAbsent(row.style(), RelationSwatch::new));
    }

    private static String quoted(String words) {
        return words.startsWith("“") || words.startsWith("\"") ? words : "“" + words + "”";
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.setMinWidth(0);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
