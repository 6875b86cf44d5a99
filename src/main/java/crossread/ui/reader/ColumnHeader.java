package crossread.ui.reader;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.ui.kit.ArticleNames;
import crossread.ui.kit.Dates;
import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.RelationSwatch;
import crossread.ui.kit.Tip;
import crossread.ui.kit.Wrapping;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Map;

/** Whose article it is, its headline, its date and length, and what was found in it. */
final class ColumnHeader extends VBox {
    private final Messages messages;
    private final HBox counts = new HBox();
    private final Label pinned = new Label();
    private final String accessibleName;
    private Map<RelationStyle, Integer> counted = Map.of();

    ColumnHeader(Article article, Messages messages) {
        this.messages = messages;
        this.accessibleName = ArticleNames.name(article) + ", " + meta(article);
        getStyleClass().add("column-header");
        Label name = new Label(ArticleNames.name(article));
        name.getStyleClass().add("column-name");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label meta = new Label(meta(article));
        meta.getStyleClass().add("column-meta");
        meta.setMinWidth(USE_PREF_SIZE);
        pinned.setText(messages.get("header.pinned"));
        pinned.getStyleClass().add("column-pinned");
        pinned.setMinWidth(USE_PREF_SIZE);
        setPinned(false);
        HBox top = new HBox(name, pinned, meta);
        top.getStyleClass().add("column-top");
        Label title = new Label(ArticleNames.title(article));
        // Not every script has letters that lean.
        boolean leans = article.title() == null && Wrapping.isSafe(title.getText());
        title.getStyleClass().add(leans ? "column-opening" : "column-title");
        title.setMinWidth(0);
        counts.getStyleClass().add("column-counts");
        setMinWidth(0);
        Tip.on(this, messages.get("header.tip"));
        getChildren().addAll(top, title, counts);
    }

    void setPinned(boolean now) {
        pinned.setVisible(now);
        pinned.setManaged(now);
    }

    String accessibleName() {
        return accessibleName;
    }

    void setCounts(Map<RelationStyle, Integer> found) {
        if (found.equals(counted)) {
            return;
        }
        counted = Map.copyOf(found);
        counts.getChildren().clear();
        found.forEach(
                (style, number) -> {
                    if (number > 0) {
                        counts.getChildren().add(count(style, number));
                    }
                });
        if (counts.getChildren().isEmpty()) {
            Label none = new Label(messages.get("count.nothing"));
            none.getStyleClass().add("column-count");
            counts.getChildren().add(none);
        }
    }

    /** The number alone, as columns are narrow; the word is in the filter above and in the tip. */
    private Label count(RelationStyle style, int number) {
        Label label = new Label(Integer.toString(number), new RelationSwatch(style));
        String words = messages.get("count." + style.key(), number);
        label.getStyleClass().add("column-count");
        label.setMinWidth(USE_PREF_SIZE);
        Tip.on(label, words);
        label.setAccessibleText(words);
        return label;
    }

    private String meta(Article article) {
        int words = words(article.text());
        var published = article.published();
        return published == null
                ? messages.get("header.undated", words)
                : messages.get("header.dated", Dates.brief(published), words);
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !Character.isWhitespace(text.charAt(i));
            if (letter && !inside) {
                words++;
            }
            inside = letter;
        }
        return words;
    }
}
