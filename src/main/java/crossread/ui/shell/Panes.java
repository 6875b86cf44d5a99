package crossread.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which parts around the articles are open. */
public final class Panes {
    private final BooleanProperty library = new SimpleBooleanProperty(this, "library", true);
    private final BooleanProperty inspector = new SimpleBooleanProperty(this, "inspector", true);
    private final BooleanProperty timeline = new SimpleBooleanProperty(this, "timeline", true);
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(this, "view", View.READER);

    /** What stands in the middle. */
    public ObjectProperty<View> viewProperty() {
        return view;
    }

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
