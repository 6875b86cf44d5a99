package crossread.ui.decide;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Span;
import crossread.ui.kit.ArticleNames;
import crossread.ui.kit.Wrapping;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextArea;

/** Words of an article, selected in its text. */
final class ClaimForm implements Form {
    private final DecisionsViewModel model;
    private final ComboBox<Article> articles;
    private final TextArea text = new TextArea();
    private final BooleanBinding incomplete;
    private final Node content;

    ClaimForm(DecisionsViewModel model, Messages messages) {
        this.model = model;
        articles =
                Choice.of(
                        "claim-article",
                        model.selection().findings().comparison().articles(),
                        model.article(),
                        ArticleNames::name);
        text.setId("claim-text");
        text.setEditable(false);
        text.setPrefRowCount(14);
        articles.valueProperty()
                .subscribe(
                        article -> {
                            String words = article == null ? "" : shown(article.text());
                            text.setWrapText(Wrapping.isSafe(words));
                            text.setText(words);
                        });
        incomplete =
                Bindings.createBooleanBinding(
                        () -> text.getSelectedText().isBlank(), text.selectedTextProperty());
        content =
                Form.form(
                        Form.field(messages.get("claim.article"), articles),
                        Form.field(messages.get("claim.words"), text));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public Node first() {
        return text;
    }

    @Override
    public ObservableBooleanValue incompleteProperty() {
        return incomplete;
    }

    @Override
    public void apply() {
        Article article = articles.getValue();
        IndexRange range = text.getSelection();
        if (article != null && range.getEnd() <= article.text().length()) {
            model.makeClaim(article, new Span(range.getStart(), range.getEnd()));
        }
    }

    /** With as many characters as the text, but none that a text area would drop. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder(text);
        for (int i = 0; i < shown.length(); i++) {
            char unit = shown.charAt(i);
            if (unit != '\n' && unit != '\t' && (unit < ' ' || unit == 127)) {
                shown.setCharAt(i, ' ');
            }
        }
        return shown.toString();
    }
}
