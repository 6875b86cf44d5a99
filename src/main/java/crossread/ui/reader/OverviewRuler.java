package crossread.ui.reader;

import crossread.ui.kit.Mark;
import crossread.ui.kit.RelationStyle;

import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * The whole column at a glance, and its scroll bar: a mark for each claim, in a lane for each
 * relation, and the part in sight. A click or drag goes there.
 */
final class OverviewRuler extends Region {
    static final double WIDTH = 14;

    private static final double LEAST = 3;

    private final Rectangle sight = new Rectangle();
    private final DoubleConsumer onJump;
    private final List<Rectangle> bars = new ArrayList<>();
    private List<Entry> entries = List.of();
    private ScrollSync.Extent extent = new ScrollSync.Extent(0, 0);
    private double scroll;

    /** A mark and where it is in the column. */
    record Entry(Mark mark, Vertical place) {}

    /**
     * @param onJump told which place of the column, in pixels from its top, should come to the
     *     middle
     */
    OverviewRuler(DoubleConsumer onJump) {
        this.onJump = onJump;
        getStyleClass().add("overview-ruler");
        sight.getStyleClass().add("overview-sight");
        sight.setManaged(false);
        sight.setMouseTransparent(true);
        sight.setArcWidth(4);
        sight.setArcHeight(4);
        getChildren().add(sight);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::onMouse);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::onMouse);
    }

    void setEntries(List<Entry> entries, ScrollSync.Extent extent) {
        this.extent = extent;
        if (!entries.equals(this.entries)) {
            this.entries = List.copyOf(entries);
            getChildren().removeAll(bars);
            bars.clear();
            for (Entry entry : entries) {
                Rectangle bar = new Rectangle();
                bar.setManaged(false);
                bar.setMouseTransparent(true);
                bar.getStyleClass().addAll("overview-mark", entry.mark().style().styleClass());
                bars.add(bar);
            }
            getChildren().addAll(bars);
        }
        requestLayout();
    }

    void setScroll(double scroll) {
        this.scroll = scroll;
        placeSight();
    }

    @Override
    protected void layoutChildren() {
        double scale = scale();
        for (int i = 0; i < bars.size(); i++) {
            Entry entry = entries.get(i);
            Rectangle bar = bars.get(i);
            RelationStyle style = entry.mark().style();
            double height = Math.max(LEAST, (entry.place().bottom() - entry.place().top()) * scale);
            bar.setX(lane(style));
            bar.setWidth(style == RelationStyle.CONFLICT ? 5 : 3);
            bar.setY(Math.min(entry.place().top() * scale, getHeight() - height));
            bar.setHeight(height);
        }
        placeSight();
    }

    private void placeSight() {
        double scale = scale();
        sight.setX(0.5);
        sight.setWidth(WIDTH - 1);
        sight.setY(Math.max(0.5, scroll * scale));
        sight.setHeight(Math.max(8, Math.min(getHeight() - 1, extent.viewport() * scale - 1)));
        sight.setVisible(extent.reach() > 0);
    }

    private double scale() {
        double whole = Math.max(extent.content(), extent.viewport());
        return whole <= 0 ? 0 : getHeight() / whole;
    }

    private static double lane(RelationStyle style) {
        return switch (style) {
            case CONFLICT -> 1;
            case COMPATIBLE, RELATED -> 6.5;
            case AGREE, OTHER_EVENT, ONLY -> 10;
        };
    }

    private void onMouse(MouseEvent event) {
        double scale = scale();
        if (scale > 0) {
            onJump.accept(event.getY() / scale);
        }
        event.consume();
    }
}
