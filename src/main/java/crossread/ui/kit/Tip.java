package crossread.ui.kit;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Words that appear beside the pointer. Each is a window of its own, so it is made when needed. */
public final class Tip {
    private Tip() {}

    /** Lets a node say something once the pointer rests on it. */
    public static void on(Node node, String words) {
        node.addEventHandler(
                MouseEvent.MOUSE_ENTERED,
                new EventHandler<>() {
                    @Override
                    public void handle(MouseEvent entered) {
                        node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                        Tooltip.install(node, new Tooltip(words));
                    }
                });
    }
}
