package crossread.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Which parts around the articles are open. */
public final class Panes {
    private final BooleanProperty library = new SimpleBooleanProperty(this, "library", true);
    private final BooleanProperty inspector = new SimpleBooleanProperty(this, "inspector", true);
    private final BooleanProperty timeline = new SimpleBooleanProperty(this, "timeline", true);

    public BooleanProperty libraryProperty() {
        return library;
    }

    public BooleanProperty inspectorProperty() {
        return inspector;
    }

    public BooleanProperty timelineProperty() {
        return timeline;
    }
}
