package crossread.ui.timeline;

import crossread.figure.Figure;
import crossread.figure.InterMeasure;
import crossread.figure.TimeRange;
import crossread.figure.TimeScale;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/**
 * All of a timeline in a low strip. A frame shows what of it is seen: dragged, it moves. A drag
 * beside it brushes days; a double click shows all.
 */
public class TimelineOverview extends Region {
    static final double HEIGHT = 36;
    private static final double LEAST = 6;

    /** With no more events than these, and all of them seen, there is nothing to choose. */
    private static final int FEW = 12;

    private final Timeline timeline;
    private final Group drawing = new Group();
    private final Rectangle brush = new Rectangle();
    private final FigureNodes nodes = new FigureNodes(new InterMeasure());
    private final Subscription subscriptions;
    private double pressedX;
    private @Nullable TimeRange moved;

    public TimelineOverview(Timeline timeline) {
        this.timeline = timeline;
        getStyleClass().addAll("timeline", "timeline-overview");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(timeline.messages().get("control.overview"));
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        drawing.setManaged(false);
        drawing.setMouseTransparent(true);
        brush.setManaged(false);
        brush.setMouseTransparent(true);
        brush.getStyleClass().add("timeline-brush");
        getChildren().addAll(drawing, brush);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(event -> setCursor(Cursor.DEFAULT));
        setOnMouseClicked(this::clicked);
        subscriptions =
                Subscription.combine(
                        timeline.comparisonProperty().subscribe(this::changed),
                        timeline.rangeProperty().subscribe(this::changed),
                        timeline.brushProperty().subscribe(this::changed),
                        widthProperty().subscribe(this::requestLayout));
    }

    private void changed() {
        boolean isUseful =
                timeline.rangeProperty().get() != null
                        || timeline.brushProperty().get() != null
                        || timeline.getComparison().events().size() > FEW;
        setVisible(isUseful);
        setManaged(isUseful);
        requestLayout();
    }

    @Override
    public String getUserAgentStylesheet() {
        return timeline.getUserAgentStylesheet();
    }

    /** Ends all subscriptions; for the owner to call. */
    public void close() {
        subscriptions.unsubscribe();
    }

    @Override
    protected void layoutChildren() {
        Figure figure =
                timeline.timelineLayout()
                        .overview(getWidth(), HEIGHT, timeline.rangeProperty().get());
        drawing.getChildren().setAll(nodes.of(figure));
        TimeRange days = timeline.brushProperty().get();
        brush.setVisible(days != null);
        if (days != null) {
            double left = Math.clamp(scale().x(days.from()), scale().left(), scale().right() - 2);
            double right = Math.clamp(scale().x(days.to()), left + 2, scale().right());
            brush.setX(left);
            brush.setWidth(right - left);
            brush.setHeight(HEIGHT);
        }
    }

    private TimeScale scale() {
        return timeline.timelineLayout().overviewScale(getWidth());
    }

    private void pressed(MouseEvent event) {
        pressedX = event.getX();
        TimeRange seen = timeline.rangeProperty().get();
        double day = scale().day(event.getX());
        boolean isInside = seen != null && seen.from() <= day && day <= seen.to();
        moved = isInside ? seen : null;
        setCursor(isInside ? Cursor.CLOSED_HAND : Cursor.H_RESIZE);
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        TimeScale scale = scale();
        TimeRange from = moved;
        if (from != null) {
            double by = scale.day(event.getX()) - scale.day(pressedX);
            timeline.rangeProperty().set(new TimeRange(from.from() + by, from.to() + by));
        } else if (Math.abs(event.getX() - pressedX) >= LEAST) {
            double left = Math.max(scale.left(), Math.min(event.getX(), pressedX));
            double right = Math.min(scale.right(), Math.max(event.getX(), pressedX));
            if (left >= right) {
                return;
            }
            timeline.brush(scale.day(left), scale.day(right));
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2) {
            timeline.showAll();
        }
    }
}
