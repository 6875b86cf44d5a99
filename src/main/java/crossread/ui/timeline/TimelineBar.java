package crossread.ui.timeline;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Buttons that zoom a timeline, for the heading above it. */
public class TimelineBar extends HBox {
    public TimelineBar(Timeline timeline) {
        getStyleClass().add("timeline-bar");
        String all = timeline.messages().get("control.showAll.label");
        getChildren()
                .addAll(
                        button("−", timeline.messages().get("control.zoomOut"), timeline::zoomOut),
                        button("+", timeline.messages().get("control.zoomIn"), timeline::zoomIn),
                        button(all, timeline.messages().get("control.showAll"), timeline::showAll));
    }

    private static Button button(String label, String words, Runnable action) {
        Button button = new Button(label);
        button.getStyleClass().addAll("flat", "small");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(event -> action.run());
        return button;
    }
}
