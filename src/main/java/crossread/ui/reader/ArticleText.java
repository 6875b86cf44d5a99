package crossread.ui.reader;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Passage;
import crossread.model.Span;
import crossread.ui.kit.Mark;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All paragraphs of one article, one under the other; runs that nobody else answers can be folded.
 */
final class ArticleText extends VBox {
    /** So much above and below the part in sight has its highlights made already, in pixels. */
    private static final double AROUND = 200;

    private final Messages messages;
    private final Runnable onLaidOut;
    private final List<Node> rows = new ArrayList<>();
    private final List<ParagraphView> paragraphs = new ArrayList<>();
    private final Map<Span, Optional<Vertical>> extents = new HashMap<>();
    private List<FoldRow> folds = List.of();
    private List<Node> wanted = List.of();

    /** So many rows are there; the others come as the text grows. */
    private int grown;

    private List<Span> runs = List.of();
    private Vertical sight = new Vertical(0, 0);
    private long laidOutAs;

    /**
     * @param onLaidOut told after each layout that has moved anything, when extents have changed
     */
    ArticleText(Article article, Messages messages, Runnable onLaidOut) {
        this.messages = messages;
        this.onLaidOut = onLaidOut;
        getStyleClass().add("article-text");
        setFillWidth(true);
        for (Block block : Block.of(article)) {
            Passage opens = block.opens();
            if (opens != null) {
                rows.add(divider(opens, article, messages));
            }
            ParagraphView view = new ParagraphView(block, article.text(), article.furniture());
            paragraphs.add(view);
            rows.add(view);
        }
        placeRows();
    }

    /** Whether all rows are there. */
    boolean isLaidOut() {
        return grown >= wanted.size();
    }

    /** Whether all rows are there, and all highlights in sight. */
    boolean isWhole() {
        return isLaidOut() && paragraphs.stream().allMatch(this::isLitEnough);
    }

    /** Makes highlights that are missing in sight or close to it, in so many paragraphs. */
    void light(Vertical now, int most) {
        sight = now;
        paragraphs.stream()
                .filter(paragraph -> !isLitEnough(paragraph))
                .limit(most)
                .forEach(ParagraphView::light);
    }

    /** How many rows are there. */
    int grown() {
        return Math.min(grown, wanted.size());
    }

    /** Adds the next row, so that a long text need not be laid out in one go. */
    void grow() {
        int from = grown();
        grown = from + 1;
        getChildren().addAll(filled(wanted.subList(from, grown())));
    }

    void setMarks(List<Mark> marks) {
        Map<ParagraphView, List<Mark>> byParagraph = new HashMap<>();
        for (Mark mark : marks) {
            for (int i = indexAt(mark.claim().span().begin()); i < paragraphs.size(); i++) {
                ParagraphView paragraph = paragraphs.get(i);
                if (paragraph.span().begin() >= mark.claim().span().end()) {
                    break;
                }
                byParagraph.computeIfAbsent(paragraph, key -> new ArrayList<>()).add(mark);
            }
        }
        paragraphs.forEach(
                paragraph -> {
                    paragraph.dim();
                    paragraph.setMarks(byParagraph.getOrDefault(paragraph, List.of()));
                });
    }

    void setSelected(@Nullable Span words) {
        paragraphs.forEach(paragraph -> paragraph.setSelected(words));
    }

    /** Shows where words that are searched for were found. */
    void setHits(List<Span> hits, @Nullable Span current) {
        paragraphs.forEach(paragraph -> paragraph.setHits(hits, current));
    }

    /**
     * Folds runs of paragraphs without links.
     *
     * @param linked whether words have a link; null to show all paragraphs
     */
    void fold(@Nullable Predicate<Span> linked) {
        List<Span> wanted =
                linked == null
                        ? List.of()
                        : Folding.runs(
                                paragraphs.size(), i -> linked.test(paragraphs.get(i).span()));
        if (!wanted.equals(runs)) {
            runs = wanted;
            folds =
                    runs.stream()
                            .map(run -> paragraphs.subList(run.begin(), run.end()))
                            .map(folded -> new FoldRow(folded, messages))
                            .toList();
            folds.forEach(fold -> fold.setOnAction(event -> unfold(fold)));
            placeRows();
        }
    }

    /** Unfolds what hides words; returns whether anything was. */
    boolean unfold(Span words) {
        List<FoldRow> hiding =
                folds.stream()
                        .filter(
                                fold ->
                                        fold.folded().stream()
                                                .anyMatch(part -> part.span().overlaps(words)))
                        .toList();
        hiding.forEach(this::unfold);
        return !hiding.isEmpty();
    }

    private void unfold(FoldRow fold) {
        folds = folds.stream().filter(each -> each != fold).toList();
        placeRows();
    }

    private void placeRows() {
        List<Node> shown = new ArrayList<>(rows);
        for (FoldRow fold : folds) {
            shown.add(shown.indexOf(fold.folded().getFirst()), fold);
            shown.removeAll(fold.folded());
        }
        wanted = shown;
        getChildren().setAll(filled(wanted.subList(0, grown())));
    }

    private static List<Node> filled(List<Node> rows) {
        for (Node row : rows) {
            if (row instanceof ParagraphView paragraph) {
                paragraph.fill();
            }
        }
        return rows;
    }

    /** The part in sight, from this node's top: highlights are made there and close to it. */
    void setSight(Vertical now) {
        light(now, Integer.MAX_VALUE);
    }

    private boolean isLitEnough(ParagraphView paragraph) {
        double top = paragraph.getLayoutY();
        return paragraph.isLit()
                || paragraph.getParent() == null
                || paragraph.getHeight() <= 0
                || top > sight.bottom() + AROUND
                || top + paragraph.getHeight() < sight.top() - AROUND;
    }

    /** The place in the article nearest to a point, in this node's coordinates. */
    int offsetAt(double x, double y) {
        ParagraphView nearest = paragraphs.getFirst();
        for (ParagraphView paragraph : paragraphs) {
            if (paragraph.getParent() != null && paragraph.getLayoutY() <= y) {
                nearest = paragraph;
            }
        }
        return nearest.offsetAt(x - nearest.getLayoutX(), y - nearest.getLayoutY());
    }

    /** The paragraph that holds a place in the article, or the one before it. */
    Span paragraphAt(int offset) {
        return paragraphs.get(indexAt(offset)).span();
    }

    void show(Emphasis emphasis) {
        paragraphs.forEach(paragraph -> paragraph.show(emphasis));
    }

    /**
     * Where words are, from the top; they must have been laid out. Words that are folded away are
     * where the fold is.
     */
    Optional<Vertical> extent(Span words) {
        return extents.computeIfAbsent(words, this::measured);
    }

    private Optional<Vertical> measured(Span words) {
        Optional<Vertical> found = Optional.empty();
        for (int i = indexAt(words.begin()); i < paragraphs.size(); i++) {
            ParagraphView paragraph = paragraphs.get(i);
            if (paragraph.span().begin() >= words.end()) {
                break;
            }
            Vertical part = place(paragraph, words).orElse(null);
            if (part != null) {
                found = Optional.of(found.map(part::cover).orElse(part));
            }
        }
        return found;
    }

    private Optional<Vertical> place(ParagraphView paragraph, Span words) {
        if (paragraph.getParent() != null) {
            return paragraph.extent(words).map(place -> place.shifted(paragraph.getLayoutY()));
        }
        return folds.stream()
                .filter(fold -> fold.folded().contains(paragraph))
                .findFirst()
                .map(fold -> new Vertical(fold.getLayoutY(), fold.getLayoutY() + fold.getHeight()));
    }

    /** The last paragraph that begins at a place or before it, by halving. */
    private int indexAt(int offset) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (paragraphs.get(middle).span().begin() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The marked claim at a point, in this node's coordinates. */
    Optional<Claim> claimAt(double x, double y) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.getParent() != null)
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
        long now = layoutNow();
        if (now != laidOutAs) {
            laidOutAs = now;
            extents.clear();
            onLaidOut.run();
        }
        light(sight, Integer.MAX_VALUE);
    }

    /** Differs where anything stands elsewhere than before. */
    private long layoutNow() {
        long now = Double.hashCode(getWidth());
        for (Node child : getChildren()) {
            now = now * 31 + Double.hashCode(child.getLayoutY());
            now = now * 31 + Double.hashCode(child.getLayoutBounds().getHeight());
        }
        return now;
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
