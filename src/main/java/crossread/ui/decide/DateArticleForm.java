package crossread.ui.decide;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.ui.kit.ArticleNames;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

/** The day an article was published. */
final class DateArticleForm implements Form {
    private final DecisionsViewModel model;
    private final ComboBox<Article> articles;
    private final DayField day;
    private final BooleanBinding incomplete;
    private final Node content;

    DateArticleForm(DecisionsViewModel model, Messages messages) {
        this.model = model;
        Article chosen = model.article();
        articles =
                Choice.of(
                        "date-article",
                        model.selection().findings().comparison().articles(),
                        chosen,
                        ArticleNames::name);
        day = new DayField("date-day", chosen == null ? null : chosen.published());
        articles.valueProperty()
                .subscribe(
                        article -> {
                            if (article != null) {
                                day.setValue(article.published());
                            }
                        });
        incomplete = Bindings.createBooleanBinding(day::isWrong, day.getEditor().textProperty());
        content =
                Form.form(
                        Form.field(messages.get("date.article"), articles),
                        Form.field(messages.get("date.day"), day));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public Node first() {
        return articles;
    }

    @Override
    public ObservableBooleanValue incompleteProperty() {
        return incomplete;
    }

    @Override
    public void apply() {
        Article article = articles.getValue();
        if (article != null) {
            model.dateArticle(article, day.day());
        }
    }
}
