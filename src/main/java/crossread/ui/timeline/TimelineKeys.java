package crossread.ui.timeline;

import crossread.figure.Box;
import crossread.figure.Mark;

import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the keys do on a timeline. */
final class TimelineKeys {
    private final Timeline timeline;
    private final TimelineSkin skin;
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private final EventHandler<KeyEvent> typed = this::typed;

    TimelineKeys(Timeline timeline, TimelineSkin skin) {
        this.timeline = timeline;
        this.skin = skin;
        timeline.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
        timeline.addEventHandler(KeyEvent.KEY_TYPED, typed);
    }

    void dispose() {
        timeline.removeEventHandler(KeyEvent.KEY_PRESSED, pressed);
        timeline.removeEventHandler(KeyEvent.KEY_TYPED, typed);
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean done =
                switch (event.getCode()) {
                    case RIGHT -> move(1);
                    case LEFT -> move(-1);
                    case UP -> changeLane(true);
                    case DOWN -> changeLane(false);
                    case HOME -> moveTo(0);
                    case END -> moveTo(timeline.timelineLayout().order().size() - 1);
                    case SPACE -> event.isShiftDown() ? brush() : select();
                    case ENTER -> open();
                    case ESCAPE -> clear();
                    case F2 -> date();
                    case DIGIT0, NUMPAD0 -> event.isShiftDown() && showSelection();
                    default -> false;
                };
        if (done) {
            event.consume();
        }
    }

    /** By what is typed, since + and − are on other keys in other layouts. */
    private void typed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        switch (event.getCharacter()) {
            case "+" -> zoom(Timeline.ZOOM_STEP);
            case "-", "−" -> zoom(1 / Timeline.ZOOM_STEP);
            case "0" -> timeline.showAll();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void zoom(double factor) {
        Optional<Mark> focused = skin.markOf(timeline.focusedEventProperty().get());
        if (focused.isPresent()) {
            timeline.zoom(factor, focused.get().box().centerX());
        } else if (factor > 1) {
            timeline.zoomIn();
        } else {
            timeline.zoomOut();
        }
    }

    private boolean move(int by) {
        List<String> order = timeline.timelineLayout().order();
        int at = order.indexOf(timeline.focusedEventProperty().get());
        return moveTo(at < 0 && by < 0 ? order.size() - 1 : at + by);
    }

    private boolean moveTo(int place) {
        List<String> order = timeline.timelineLayout().order();
        if (place < 0 || place >= order.size()) {
            return false;
        }
        String event = order.get(place);
        timeline.focusOn(event, skin.markOf(event).isPresent());
        return true;
    }

    /** To the closest event above or below. */
    private boolean changeLane(boolean up) {
        Optional<Mark> focused = skin.markOf(timeline.focusedEventProperty().get());
        if (focused.isEmpty()) {
            return move(1);
        }
        Box from = focused.get().box();
        return skin.eventMarks().stream()
                .filter(
                        mark ->
                                up
                                        ? mark.box().centerY() < from.y()
                                        : mark.box().centerY() > from.bottom())
                .min(Comparator.comparingDouble(mark -> distance(from, mark.box())))
                .map(
                        mark -> {
                            timeline.focusOn(mark.targets().getFirst(), true);
                            return true;
                        })
                .orElse(false);
    }

    private static double distance(Box from, Box to) {
        double dx = from.centerX() - to.centerX();
        double dy = from.centerY() - to.centerY();
        return Math.hypot(dx, 4 * dy);
    }

    private boolean select() {
        String event = timeline.focusedEventProperty().get();
        if (event == null) {
            return false;
        }
        timeline.setSelectedEvent(event.equals(timeline.getSelectedEvent()) ? null : event);
        return true;
    }

    private boolean brush() {
        String event = timeline.focusedEventProperty().get();
        return event != null && timeline.brushTo(event);
    }

    private boolean open() {
        String event = timeline.focusedEventProperty().get();
        if (event == null) {
            return false;
        }
        timeline.setSelectedEvent(event);
        timeline.onOpenRequestedProperty().get().accept(event);
        return true;
    }

    private boolean date() {
        String event = timeline.focusedEventProperty().get();
        String chosen = event == null ? timeline.getSelectedEvent() : event;
        if (chosen == null) {
            return false;
        }
        timeline.requestDate(chosen);
        return true;
    }

    private boolean clear() {
        if (timeline.getSelectedEvent() == null) {
            return timeline.clearBrush();
        }
        timeline.setSelectedEvent(null);
        return true;
    }

    private boolean showSelection() {
        timeline.showSelection();
        return true;
    }
}
