package crossread.ui.timeline;

import crossread.figure.Mark;

import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What the mouse does on a timeline. */
final class TimelinePointer {
    private static final double DRAG_BEGINS = 4;

    private final Timeline timeline;
    private final TimelineSkin skin;
    private final Tooltip tooltip = new Tooltip();
    private final EventHandler<MouseEvent> mouse = this::handle;
    private final EventHandler<ScrollEvent> wheel = this::scrolled;
    private @Nullable Mark pointed;
    private double pressedX;
    private double draggedX;
    private double draggedY;
    private boolean dragging;
    private boolean brushing;

    TimelinePointer(Timeline timeline, TimelineSkin skin) {
        this.timeline = timeline;
        this.skin = skin;
        tooltip.setShowDelay(Duration.millis(400));
        tooltip.setShowDuration(Duration.INDEFINITE);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(440);
        timeline.addEventHandler(MouseEvent.ANY, mouse);
        timeline.addEventHandler(ScrollEvent.SCROLL, wheel);
    }

    void dispose() {
        timeline.removeEventHandler(MouseEvent.ANY, mouse);
        timeline.removeEventHandler(ScrollEvent.SCROLL, wheel);
        Tooltip.uninstall(timeline, tooltip);
    }

    private void handle(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_MOVED) {
            pointAt(skin.markAt(event.getX(), event.getY()).orElse(null));
            if (pointed == null) {
                boolean onAxis = skin.isAxisAt(event.getX(), event.getY());
                timeline.setCursor(onAxis ? Cursor.H_RESIZE : Cursor.DEFAULT);
            }
        } else if (event.getEventType() == MouseEvent.MOUSE_EXITED) {
            pointAt(null);
        } else if (event.getButton() == MouseButton.PRIMARY) {
            handlePrimary(event);
        }
    }

    private void handlePrimary(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            timeline.requestFocus();
            pressedX = event.getX();
            draggedX = event.getX();
            draggedY = event.getY();
            dragging = false;
            brushing = skin.isAxisAt(event.getX(), event.getY());
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            drag(event);
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            timeline.setCursor(Cursor.DEFAULT);
        } else if (event.getEventType() == MouseEvent.MOUSE_CLICKED && !dragging) {
            skin.markAt(event.getX(), event.getY())
                    .ifPresent(mark -> click(mark, event.getClickCount()));
        }
    }

    private void drag(MouseEvent event) {
        if (!dragging && Math.abs(event.getX() - pressedX) < DRAG_BEGINS) {
            return;
        }
        dragging = true;
        pointAt(null);
        if (brushing) {
            timeline.setCursor(Cursor.H_RESIZE);
            skin.brush(pressedX, event.getX());
            return;
        }
        timeline.setCursor(Cursor.CLOSED_HAND);
        timeline.pan(event.getX() - draggedX);
        skin.scroll(draggedY - event.getY());
        draggedX = event.getX();
        draggedY = event.getY();
    }

    /** Selects an event, opens an article, or looks closer at joined events. */
    private void click(Mark mark, int clicks) {
        String id = mark.targets().getFirst();
        if (!timeline.timelineLayout().order().contains(id)) {
            timeline.onOpenRequestedProperty().get().accept(id);
        } else if (mark.targets().size() > 1) {
            timeline.show(mark.targets());
        } else {
            timeline.focusedEventProperty().set(id);
            timeline.setSelectedEvent(id);
            if (clicks == 2) {
                timeline.onOpenRequestedProperty().get().accept(id);
            }
        }
    }

    private void pointAt(@Nullable Mark mark) {
        if (mark == null ? pointed == null : mark.equals(pointed)) {
            return;
        }
        pointed = mark;
        tooltip.hide();
        Tooltip.uninstall(timeline, tooltip);
        if (mark == null) {
            timeline.hoveredEventProperty().set(null);
            timeline.setCursor(Cursor.DEFAULT);
            return;
        }
        tooltip.setText(mark.words());
        Tooltip.install(timeline, tooltip);
        timeline.setCursor(Cursor.HAND);
        Optional<String> event =
                mark.targets().stream()
                        .filter(timeline.timelineLayout().order()::contains)
                        .findFirst();
        timeline.hoveredEventProperty().set(event.orElse(null));
    }

    private void scrolled(ScrollEvent event) {
        if (event.isControlDown()) {
            double steps = Math.signum(event.getDeltaY());
            timeline.zoom(Math.pow(Timeline.ZOOM_STEP, steps), event.getX());
            event.consume();
        } else if (event.getDeltaX() != 0 || event.isShiftDown()) {
            timeline.pan(event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX());
            event.consume();
        } else if (skin.scroll(-event.getDeltaY())) {
            event.consume();
        }
    }
}
