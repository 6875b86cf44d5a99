package crossread.ui.decide;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Span;
import crossread.ui.kit.ArticleNames;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was set aside of each page, to be brought back. */
final class FurnitureForm implements Form {
    private static final double HEIGHT = 320;
    private static final int LONGEST = 90;

    private final DecisionsViewModel model;
    private final Map<CheckBox, Part> boxes = new LinkedHashMap<>();
    private final Node content;

    private record Part(Article article, Span span) {}

    FurnitureForm(DecisionsViewModel model, Messages messages) {
        this.model = model;
        VBox list = new VBox();
        list.getStyleClass().add("decision-form");
        for (Article article : model.selection().findings().comparison().articles()) {
            if (!article.furniture().isEmpty()) {
                Label name = new Label(ArticleNames.name(article));
                name.getStyleClass().add("form-label");
                list.getChildren().add(name);
            }
            for (Span part : article.furniture()) {
                String words = part.in(article.text()).replaceAll("\\s+", " ").strip();
                CheckBox box =
                        new CheckBox(
                                words.length() <= LONGEST
                                        ? words
                                        : words.substring(0, LONGEST) + "…");
                box.setMnemonicParsing(false);
                boxes.put(box, new Part(article, part));
                list.getChildren().add(box);
            }
        }
        if (boxes.isEmpty()) {
            list.getChildren().add(new Label(messages.get("furniture.none")));
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HEIGHT);
        content = Form.form(Form.field(messages.get("furniture.parts"), scroll));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public Node first() {
        return content;
    }

    @Override
    public ObservableBooleanValue incompleteProperty() {
        return new SimpleBooleanProperty(boxes.isEmpty());
    }

    @Override
    public void apply() {
        boxes.forEach(
                (box, part) -> {
                    if (box.isSelected()) {
                        model.restore(part.article(), part.span());
                    }
                });
    }
}
