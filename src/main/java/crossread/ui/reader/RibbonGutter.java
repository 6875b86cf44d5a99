package crossread.ui.reader;

import crossread.model.Link;
import crossread.ui.kit.LinePattern;
import crossread.ui.kit.RelationStyle;

import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

import java.util.List;
import java.util.function.Consumer;

/**
 * Draws the links between two neighbouring columns: a faint band and a line in the relation's
 * pattern. Where one end is out of sight, a stub with an arrow says where it is.
 */
final class RibbonGutter extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double STUB = 13;
    private static final double HEAD = 3.5;

    private final Consumer<Link> onChosen;
    private final Rectangle clip = new Rectangle();
    private Vertical sight = new Vertical(0, 0);
    private List<Ribbon> ribbons = List.of();

    RibbonGutter(Consumer<Link> onChosen) {
        this.onChosen = onChosen;
        getStyleClass().add("ribbon-gutter");
        setClip(clip);
    }

    /**
     * @param sight the part of the columns in which text is seen
     */
    void show(List<Ribbon> shown, Vertical sight) {
        if (shown.equals(ribbons) && sight.equals(this.sight)) {
            return;
        }
        this.ribbons = List.copyOf(shown);
        this.sight = sight;
        clip.setY(sight.top());
        clip.setWidth(ColumnOrder.GUTTER);
        clip.setHeight(Math.max(0, sight.bottom() - sight.top()));
        getChildren().setAll(ribbons.stream().map(this::drawn).toList());
    }

    private Node drawn(Ribbon ribbon) {
        RelationStyle style = RelationStyle.of(ribbon.link().relation());
        Group group = new Group();
        group.setManaged(false);
        group.getStyleClass().addAll("ribbon", style.styleClass());
        group.pseudoClassStateChanged(CHOSEN, ribbon.chosen());
        boolean left = inSight(ribbon.left());
        boolean right = inSight(ribbon.right());
        if (left && right) {
            group.getChildren().addAll(band(ribbon), line(ribbon, style.pattern()));
        } else if (left) {
            group.getChildren().addAll(stub(0, ribbon.left(), ribbon.right()));
        } else {
            group.getChildren().addAll(stub(ColumnOrder.GUTTER, ribbon.right(), ribbon.left()));
        }
        group.setOnMouseClicked(clicked -> onChosen.accept(ribbon.link()));
        return group;
    }

    private boolean inSight(Vertical place) {
        return place.middle() >= sight.top() && place.middle() <= sight.bottom();
    }

    private static Path band(Ribbon ribbon) {
        double width = ColumnOrder.GUTTER;
        double half = width / 2;
        Vertical left = ribbon.left();
        Vertical right = ribbon.right();
        Path band =
                new Path(
                        new MoveTo(0, left.top()),
                        new CubicCurveTo(half, left.top(), half, right.top(), width, right.top()),
                        new LineTo(width, right.bottom()),
                        new CubicCurveTo(
                                half, right.bottom(), half, left.bottom(), 0, left.bottom()),
                        new ClosePath());
        band.getStyleClass().add("ribbon-band");
        return band;
    }

    private static Path line(Ribbon ribbon, LinePattern pattern) {
        double width = ColumnOrder.GUTTER;
        double half = width / 2;
        double from = ribbon.left().middle();
        double to = ribbon.right().middle();
        Path line = new Path();
        if (pattern == LinePattern.WAVY) {
            line.getElements().addAll(WavyCurve.of(width, from, to));
        } else {
            line.getElements().add(new MoveTo(0, from));
            line.getElements().add(new CubicCurveTo(half, from, half, to, width, to));
        }
        line.getStrokeDashArray().setAll(pattern.dashes());
        line.getStyleClass().add("ribbon-line");
        return line;
    }

    private static List<Node> stub(double edge, Vertical from, Vertical towards) {
        double y = from.middle();
        double inward = edge == 0 ? 1 : -1;
        double down = towards.middle() > y ? 1 : -1;
        double tipX = edge + inward * STUB;
        double tipY = y + down * STUB;
        Path line =
                new Path(
                        new MoveTo(edge, y),
                        new CubicCurveTo(
                                edge + inward * STUB * 0.7, y, tipX, y + down * 2, tipX, tipY));
        line.getStyleClass().add("ribbon-line");
        Path head =
                new Path(
                        new MoveTo(tipX - HEAD, tipY),
                        new LineTo(tipX + HEAD, tipY),
                        new LineTo(tipX, tipY + down * HEAD * 1.6),
                        new ClosePath());
        head.getStyleClass().add("ribbon-arrow");
        return List.of(line, head);
    }
}
