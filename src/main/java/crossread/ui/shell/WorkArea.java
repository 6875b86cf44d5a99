package crossread.ui.shell;

import javafx.beans.property.DoubleProperty;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.controlsfx.control.MasterDetailPane;

/** The articles in the middle, and around them the parts that can be closed and resized. */
final class WorkArea extends StackPane {
    private static final double NARROW = 1380;
    private static final double LIBRARY = 232;
    private static final double LIBRARY_NARROW = 200;
    private static final double INSPECTOR = 340;
    private static final double INSPECTOR_NARROW = 322;
    private static final double TIMELINE = 284;
    private static final double TIMELINE_SHARE = 0.38;
    private static final double FRAME = 110;

    private final MasterDetailPane withTimeline;
    private final MasterDetailPane withInspector;
    private final MasterDetailPane withLibrary;

    WorkArea(Node articles, Node library, Node inspector, Node timeline, Panes panes) {
        withTimeline = around(articles, timeline, Side.BOTTOM);
        withInspector = around(withTimeline, inspector, Side.RIGHT);
        withLibrary = around(withInspector, library, Side.LEFT);
        withTimeline.showDetailNodeProperty().bindBidirectional(panes.timelineProperty());
        withInspector.showDetailNodeProperty().bindBidirectional(panes.inspectorProperty());
        withLibrary.showDetailNodeProperty().bindBidirectional(panes.libraryProperty());
        getChildren().add(withLibrary);
    }

    /** Gives the parts around the articles their usual sizes in a window of this size. */
    void divide(double width, double height) {
        double library = width < NARROW ? LIBRARY_NARROW : LIBRARY;
        double inspector = width < NARROW ? INSPECTOR_NARROW : INSPECTOR;
        double middle = height - FRAME;
        withLibrary.setDividerPosition(library / width);
        withInspector.setDividerPosition(1 - inspector / (width - library));
        withTimeline.setDividerPosition(1 - Math.min(TIMELINE, middle * TIMELINE_SHARE) / middle);
    }

    DoubleProperty libraryDivider() {
        return withLibrary.dividerPositionProperty();
    }

    DoubleProperty inspectorDivider() {
        return withInspector.dividerPositionProperty();
    }

    DoubleProperty timelineDivider() {
        return withTimeline.dividerPositionProperty();
    }

    private static MasterDetailPane around(Node master, Node detail, Side side) {
        MasterDetailPane pane = new MasterDetailPane(side, master, detail, true);
        pane.setAnimated(false);
        return pane;
    }
}
