package crossread.ui.timeline;

import crossread.figure.Box;
import crossread.figure.Figure;
import crossread.figure.InterMeasure;
import crossread.figure.Mark;
import crossread.figure.TimeRange;
import crossread.figure.TimeScale;
import crossread.figure.TimelineFrame;
import crossread.figure.TimelineView;

import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SkinBase;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws a {@link Timeline}, and shows the rest by a scroll bar where it is higher than that. */
public class TimelineSkin extends SkinBase<Timeline> {
    private static final double PREFERRED_WIDTH = 900;

    /** Room for the scroll bar, kept free also while there is none, so that nothing jumps. */
    static final double SCROLL_BAR_WIDTH = 12;

    private static final double AROUND = 8;

    private final Group drawing = new Group();
    private final Group shelfDrawing = new Group();
    private final Rectangle brush = frame("timeline-brush");
    private final Rectangle hover = frame("timeline-hover");
    private final Rectangle focus = frame("timeline-focus");
    private final Rectangle clip = new Rectangle();
    private final ScrollBar scrollBar = new ScrollBar();
    private final FigureNodes nodes = new FigureNodes(new InterMeasure());
    private final TimelinePointer pointer;
    private final TimelineKeys keys;
    private final Subscription subscriptions;
    private Figure plot;
    private Figure shelf;
    private @Nullable TimelineView drawn;

    protected TimelineSkin(Timeline timeline) {
        super(timeline);
        plot = timeline.timelineLayout().plot(timeline.view());
        shelf = timeline.timelineLayout().shelf(timeline.view());
        for (Group group : List.of(drawing, shelfDrawing)) {
            group.setManaged(false);
            group.setAutoSizeChildren(false);
            group.setMouseTransparent(true);
        }
        scrollBar.setMax(0);
        scrollBar.setOrientation(Orientation.VERTICAL);
        scrollBar.setFocusTraversable(false);
        getChildren().addAll(brush, drawing, shelfDrawing, hover, focus, scrollBar);
        timeline.setClip(clip);
        pointer = new TimelinePointer(timeline, this);
        keys = new TimelineKeys(timeline, this);
        subscriptions =
                Subscription.combine(
                        timeline.comparisonProperty().subscribe(this::redraw),
                        timeline.rangeProperty().subscribe(this::redraw),
                        timeline.brushProperty().subscribe(this::showBrush),
                        timeline.selectedEventProperty().subscribe(this::redraw),
                        timeline.hoveredEventProperty().subscribe(this::showMarks),
                        timeline.focusedEventProperty().subscribe(this::showMarks),
                        timeline.focusedProperty().subscribe(this::showMarks),
                        scrollBar.valueProperty().subscribe(this::scrolled));
    }

    private static Rectangle frame(String styleClass) {
        Rectangle frame = new Rectangle();
        frame.getStyleClass().add(styleClass);
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        frame.setVisible(false);
        return frame;
    }

    @Override
    public void dispose() {
        subscriptions.unsubscribe();
        pointer.dispose();
        keys.dispose();
        super.dispose();
    }

    /** The events' marks, in the order of time. */
    List<Mark> eventMarks() {
        List<String> events = getSkinnable().timelineLayout().order();
        return marks().stream().filter(mark -> events.contains(mark.targets().getFirst())).toList();
    }

    /** The mark of an event or article, where it is seen. */
    Optional<Mark> markOf(@Nullable String id) {
        return id == null
                ? Optional.empty()
                : marks().stream().filter(mark -> mark.targets().contains(id)).findFirst();
    }

    /** All marks, where they stand in the control. */
    private List<Mark> marks() {
        double up = Math.round(scrollBar.getValue());
        return Stream.concat(plot.marks().stream().map(m -> raised(m, up)), shelf.marks().stream())
                .toList();
    }

    private static Mark raised(Mark mark, double by) {
        Box box = mark.box();
        Box raised = new Box(box.x(), box.y() - by, box.width(), box.height());
        return new Mark(mark.targets(), raised, mark.words());
    }

    /** The smallest mark at a place of the control. */
    Optional<Mark> markAt(double x, double y) {
        return marks().stream()
                .filter(mark -> mark.box().contains(x, y))
                .min(Comparator.comparingDouble(mark -> mark.box().width() * mark.box().height()));
    }

    /** Moves what is seen down; returns whether there was anything to move. */
    boolean scroll(double dy) {
        if (!scrollBar.isVisible()) {
            return false;
        }
        scrollBar.setValue(Math.clamp(scrollBar.getValue() + dy, 0, scrollBar.getMax()));
        return true;
    }

    private void redraw() {
        drawn = null;
        getSkinnable().requestLayout();
    }

    private void draw() {
        TimelineView view = getSkinnable().view();
        if (view.equals(drawn)) {
            return;
        }
        drawn = view;
        getSkinnable().drew(view);
        plot = getSkinnable().timelineLayout().plot(view);
        shelf = getSkinnable().timelineLayout().shelf(view);
        drawing.getChildren().setAll(nodes.of(plot));
        shelfDrawing.getChildren().setAll(nodes.of(shelf));
        double rest = Math.max(0, plot.height() - view.height());
        scrollBar.setVisible(rest > 0);
        scrollBar.setMax(rest);
        scrollBar.setVisibleAmount(rest * view.height() / plot.height());
        scrollBar.setUnitIncrement(30);
        scrollBar.setBlockIncrement(view.height() * 0.8);
        scrollBar.setValue(Math.min(rest, scrollBar.getValue()));
        reveal(view);
        showBrush();
        showMarks();
    }

    /** Scrolls as far as it takes to see the selected event. */
    private void reveal(TimelineView view) {
        String selected = getSkinnable().getSelectedEvent();
        plot.marks().stream()
                .filter(mark -> selected != null && mark.targets().contains(selected))
                .findFirst()
                .ifPresent(mark -> reveal(mark.box(), view.height()));
    }

    private void reveal(Box box, double height) {
        double highest = box.y() + box.height() + AROUND - height;
        double lowest = Math.max(highest, box.y() - AROUND);
        double wanted = Math.clamp(scrollBar.getValue(), highest, lowest);
        scrollBar.setValue(Math.clamp(wanted, 0, scrollBar.getMax()));
    }

    private void scrolled() {
        drawing.setTranslateY(-Math.round(scrollBar.getValue()));
        showMarks();
    }

    private void showMarks() {
        Timeline timeline = getSkinnable();
        place(hover, markOf(timeline.hoveredEventProperty().get()));
        Optional<Mark> focused = markOf(timeline.focusedEventProperty().get());
        place(focus, timeline.isFocused() ? focused : Optional.empty());
        timeline.setAccessibleText(focused.map(Mark::words).orElse(plot.alternativeText()));
    }

    /** Whether a place is on the strip of the axis, along which days are brushed. */
    boolean isAxisAt(double x, double y) {
        TimelineView view = getSkinnable().view();
        TimeScale scale = getSkinnable().timelineLayout().scale(view);
        Box axis = TimelineFrame.of(view.width(), plot.height(), scale.left()).axis();
        return axis.contains(x, y + Math.round(scrollBar.getValue()));
    }

    /** Brushes the days between two places. */
    void brush(double x1, double x2) {
        TimeScale scale = getSkinnable().timelineLayout().scale(getSkinnable().view());
        getSkinnable()
                .brush(
                        scale.day(Math.clamp(x1, scale.left(), scale.right())),
                        scale.day(Math.clamp(x2, scale.left(), scale.right())));
    }

    private void showBrush() {
        TimeRange days = getSkinnable().brushProperty().get();
        TimeScale scale = getSkinnable().timelineLayout().scale(getSkinnable().view());
        boolean isSeen =
                days != null
                        && scale.x(days.from()) < scale.right()
                        && scale.x(days.to()) > scale.left();
        brush.setVisible(isSeen);
        if (isSeen && days != null) {
            double left = Math.max(scale.left(), scale.x(days.from()));
            double right = Math.min(scale.right(), scale.x(days.to()));
            brush.setX(Math.round(left) + 0.5);
            brush.setWidth(Math.max(2, Math.round(right - left)));
            brush.setY(-2);
            brush.setHeight(getSkinnable().getHeight() + 4);
        }
    }

    private void place(Rectangle frame, Optional<Mark> mark) {
        frame.setVisible(mark.isPresent());
        if (mark.isPresent()) {
            Box box = mark.get().box();
            frame.setX(Math.round(box.x()) + 0.5);
            frame.setY(Math.round(box.y()) + 0.5);
            frame.setWidth(Math.round(box.width()));
            frame.setHeight(Math.round(box.height()) - 1);
        }
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        draw();
        clip.setWidth(getSkinnable().getWidth());
        clip.setHeight(getSkinnable().getHeight());
        scrollBar.resizeRelocate(
                x + width - SCROLL_BAR_WIDTH, y, SCROLL_BAR_WIDTH, Math.max(0, height));
    }

    @Override
    protected double computePrefHeight(
            double width, double top, double right, double bottom, double left) {
        double asked = (width > 0 ? width : PREFERRED_WIDTH) - SCROLL_BAR_WIDTH;
        return getSkinnable().timelineLayout().figure(TimelineView.whole(asked)).height();
    }

    @Override
    protected double computePrefWidth(
            double height, double top, double right, double bottom, double left) {
        return PREFERRED_WIDTH;
    }

    @Override
    protected double computeMinHeight(
            double width, double top, double right, double bottom, double left) {
        return 0;
    }

    @Override
    protected double computeMinWidth(
            double height, double top, double right, double bottom, double left) {
        return 0;
    }
}
