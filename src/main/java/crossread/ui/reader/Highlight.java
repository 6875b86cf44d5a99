package crossread.ui.reader;

import crossread.ui.kit.Mark;
import crossread.ui.kit.PatternLine;
import crossread.ui.kit.RelationBadge;

import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;

import java.util.List;

/**
 * The marking of one claim in one paragraph: a fill behind each line of it, and an underline in the
 * relation's pattern. It never changes the text's weight, so it never changes the layout.
 */
final class Highlight extends Group {
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("partner");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    private static final double LANE = 3;
    private static final double BELOW_BASELINE = 3.5;

    private final Mark mark;
    private final int lane;
    private final List<Rectangle2D> boxes;
    private final RelationBadge badge;

    /**
     * @param boxes where the claim's words are, one for each line, in the paragraph's coordinates
     * @param baseline from the top of a line to its baseline
     * @param lane 0, or more where other claims' underlines are at the same words
     */
    Highlight(Mark mark, List<Rectangle2D> boxes, double baseline, int lane) {
        this.mark = mark;
        this.lane = lane;
        this.boxes = List.copyOf(boxes);
        this.badge = new RelationBadge(mark.style(), mark.confirmed());
        getStyleClass().addAll("highlight", mark.style().styleClass());
        PatternLine underline = new PatternLine(mark.style().pattern());
        for (Rectangle2D box : boxes) {
            getChildren().add(fill(box));
            double y = box.getMinY() + baseline + BELOW_BASELINE + lane * LANE;
            underline.add(box.getMinX(), box.getMaxX(), y);
        }
        getChildren().add(underline);
        setManaged(false);
        setMouseTransparent(true);
        badge.setManaged(false);
    }

    Mark mark() {
        return mark;
    }

    int lane() {
        return lane;
    }

    /** Whether a point of the paragraph is on it. */
    boolean covers(double x, double y) {
        return boxes.stream().anyMatch(box -> box.contains(x, y));
    }

    double area() {
        return boxes.stream().mapToDouble(box -> box.getWidth() * box.getHeight()).sum();
    }

    /** The badge at the end of its words: hollow, or filled once the analyst has confirmed it. */
    RelationBadge badge() {
        return badge;
    }

    Rectangle2D last() {
        return boxes.getLast();
    }

    void show(Emphasis emphasis) {
        String id = mark.claim().id();
        pseudoClassStateChanged(HOVERED, emphasis.outlined().contains(id));
        pseudoClassStateChanged(CHOSEN, emphasis.chosen().contains(id));
        pseudoClassStateChanged(
                FADED,
                emphasis.fades()
                        && !emphasis.outlined().contains(id)
                        && !emphasis.chosen().contains(id));
    }

    private static Rectangle fill(Rectangle2D box) {
        Rectangle fill =
                new Rectangle(
                        box.getMinX() - 1.5,
                        box.getMinY() + 1,
                        box.getWidth() + 3,
                        box.getHeight() - 2);
        fill.setArcWidth(5);
        fill.setArcHeight(5);
        fill.getStyleClass().add("highlight-fill");
        return fill;
    }
}
