package crossread.ui.reader;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Passage;
import crossread.model.Span;
import crossread.ui.kit.Mark;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All paragraphs of one article, one under the other. */
final class ArticleText extends VBox {
    private final List<ParagraphView> paragraphs = new ArrayList<>();
    private final Runnable onLaidOut;

    /**
     * @param onLaidOut told after each layout, when extents may have changed
     */
    ArticleText(Article article, Messages messages, Runnable onLaidOut) {
        this.onLaidOut = onLaidOut;
        getStyleClass().add("article-text");
        setFillWidth(true);
        for (Block block : Block.of(article)) {
            Passage opens = block.opens();
            if (opens != null) {
                getChildren().add(divider(opens, article, messages));
            }
            ParagraphView view = new ParagraphView(block, article.text(), article.furniture());
            paragraphs.add(view);
            getChildren().add(view);
        }
    }

    void setMarks(List<Mark> marks) {
        paragraphs.forEach(paragraph -> paragraph.setMarks(marks));
    }

    void setSelected(@Nullable Span words) {
        paragraphs.forEach(paragraph -> paragraph.setSelected(words));
    }

    /** The place in the article nearest to a point, in this node's coordinates. */
    int offsetAt(double x, double y) {
        ParagraphView nearest = paragraphs.getFirst();
        for (ParagraphView paragraph : paragraphs) {
            if (paragraph.getLayoutY() <= y) {
                nearest = paragraph;
            }
        }
        return nearest.offsetAt(x - nearest.getLayoutX(), y - nearest.getLayoutY());
    }

    /** The paragraph that holds a place in the article, or the one before it. */
    Span paragraphAt(int offset) {
        Span found = paragraphs.getFirst().span();
        for (ParagraphView paragraph : paragraphs) {
            if (paragraph.span().begin() <= offset) {
                found = paragraph.span();
            }
        }
        return found;
    }

    void show(Emphasis emphasis) {
        paragraphs.forEach(paragraph -> paragraph.show(emphasis));
    }

    /** Where words are, from the top; it must have been laid out. */
    Optional<Vertical> extent(Span words) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.span().overlaps(words))
                .flatMap(
                        paragraph ->
                                paragraph
                                        .extent(words)
                                        .map(place -> place.shifted(paragraph.getLayoutY()))
                                        .stream())
                .reduce(Vertical::cover);
    }

    /** The marked claim at a point, in this node's coordinates. */
    Optional<Claim> claimAt(double x, double y) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.getBoundsInParent().contains(x, y))
                .findFirst()
                .flatMap(
                        paragraph ->
                                paragraph.claimAt(
                                        x - paragraph.getLayoutX(), y - paragraph.getLayoutY()));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        paragraphs.forEach(ParagraphView::layout);
        onLaidOut.run();
    }

    private static Label divider(Passage passage, Article article, Messages messages) {
        String outlet = passage.outlet();
        int number = article.passages().indexOf(passage) + 1;
        Label label =
                new Label(
                        outlet == null
                                ? messages.get("passage.unnamed", number)
                                : messages.get("passage.named", number, outlet));
        label.getStyleClass().add("passage-divider");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
