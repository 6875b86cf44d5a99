package crossread.ui.reader;

import crossread.ui.kit.Mark;
import crossread.ui.kit.RelationStyle;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/**
 * The whole column at a glance, and its scroll bar: a mark for each claim, in a lane for each
 * relation, and the part in sight. A click or drag goes there.
 */
final class OverviewRuler extends Region {
    static final double WIDTH = 14;

    private static final double LEAST = 3;

    /** A mark so far from the pointer, in pixels, is meant still. */
    private static final double NEAR = 4;

    private final Rectangle sight = new Rectangle();
    private final DoubleConsumer onJump;
    private final Function<Mark, String> describe;
    private final Map<RelationStyle, Path> bars = new EnumMap<>(RelationStyle.class);
    private @Nullable Tooltip words;
    private List<Entry> entries = List.of();
    private ScrollSync.Extent extent = new ScrollSync.Extent(0, 0);
    private double scroll;

    /** A mark and where it is in the column. */
    record Entry(Mark mark, Vertical place) {}

    /**
     * @param onJump told which place of the column, in pixels from its top, should come to the
     *     middle
     * @param describe a mark in words
     */
    OverviewRuler(DoubleConsumer onJump, Function<Mark, String> describe) {
        this.onJump = onJump;
        this.describe = describe;
        getStyleClass().add("overview-ruler");
        sight.getStyleClass().add("overview-sight");
        sight.setManaged(false);
        sight.setMouseTransparent(true);
        sight.setArcWidth(4);
        sight.setArcHeight(4);
        for (RelationStyle style : RelationStyle.values()) {
            Path bar = new Path();
            bar.setManaged(false);
            bar.setMouseTransparent(true);
            bar.getStyleClass().addAll("overview-mark", style.styleClass());
            bars.put(style, bar);
        }
        getChildren().addAll(bars.values());
        getChildren().add(sight);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::onMoved);
        addEventHandler(MouseEvent.MOUSE_EXITED, exited -> hideWords());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::onMouse);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::onMouse);
    }

    void setEntries(List<Entry> entries, ScrollSync.Extent extent) {
        this.extent = extent;
        this.entries = List.copyOf(entries);
        placeBars();
    }

    void setScroll(double scroll) {
        this.scroll = scroll;
        placeSight();
    }

    @Override
    protected void layoutChildren() {
        placeBars();
        placeSight();
    }

    /** All marks of a relation are one shape. */
    private void placeBars() {
        double scale = scale();
        Map<RelationStyle, List<PathElement>> shapes = new EnumMap<>(RelationStyle.class);
        for (Entry entry : entries) {
            RelationStyle style = entry.mark().style();
            double height = Math.max(LEAST, (entry.place().bottom() - entry.place().top()) * scale);
            double top = Math.min(entry.place().top() * scale, getHeight() - height);
            double left = lane(style);
            double right = left + (style == RelationStyle.CONFLICT ? 5 : 3);
            shapes.computeIfAbsent(style, key -> new ArrayList<>())
                    .addAll(
                            List.of(
                                    new MoveTo(left, top),
                                    new LineTo(right, top),
                                    new LineTo(right, top + height),
                                    new LineTo(left, top + height),
                                    new ClosePath()));
        }
        bars.forEach(
                (style, bar) -> bar.getElements().setAll(shapes.getOrDefault(style, List.of())));
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

    /** Shows the words of the mark under the pointer. */
    private void onMoved(MouseEvent event) {
        double scale = scale();
        double at = scale <= 0 ? 0 : event.getY() / scale;
        double near = scale <= 0 ? 0 : NEAR / scale;
        Optional<Entry> nearest =
                entries.stream()
                        .filter(entry -> distance(entry, at) <= near)
                        .min(Comparator.comparingDouble(entry -> distance(entry, at)));
        if (nearest.isEmpty()) {
            hideWords();
            return;
        }
        Tooltip tip = words == null ? new Tooltip() : words;
        words = tip;
        String shown = describe.apply(nearest.get().mark());
        if (!tip.isShowing() || !shown.equals(tip.getText())) {
            tip.setText(shown);
            tip.show(this, event.getScreenX() + 16, event.getScreenY() + 8);
        }
    }

    private void hideWords() {
        if (words != null) {
            words.hide();
        }
    }

    private static double distance(Entry entry, double at) {
        return Math.abs((entry.place().top() + entry.place().bottom()) / 2 - at);
    }

    private void onMouse(MouseEvent event) {
        double scale = scale();
        if (scale > 0) {
            onJump.accept(event.getY() / scale);
        }
        event.consume();
    }
}
