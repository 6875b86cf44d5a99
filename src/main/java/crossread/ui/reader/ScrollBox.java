package crossread.ui.reader;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Scrolls a tall region up and down, by pixels. It has no bar of its own: the ruler beside it is
 * one.
 */
final class ScrollBox extends Region {
    private static final double LINE = 48;

    private final Region content;
    private final Rectangle clip = new Rectangle();
    private boolean alone;
    private final DoubleProperty scroll = new SimpleDoubleProperty(this, "scroll", 0);

    ScrollBox(Region content) {
        this.content = content;
        getStyleClass().add("scroll-box");
        content.setManaged(false);
        getChildren().add(content);
        setClip(clip);
        setFocusTraversable(true);
        scroll.subscribe(() -> content.setLayoutY(-scroll.get()));
        addEventHandler(ScrollEvent.SCROLL, this::onScroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** How far it is scrolled down, in pixels. */
    DoubleProperty scrollProperty() {
        return scroll;
    }

    /** Whether it is being scrolled with Alt held: then the other columns stay. */
    boolean isAlone() {
        return alone;
    }

    ScrollSync.Extent extent() {
        return new ScrollSync.Extent(content.getHeight(), getHeight());
    }

    void scrollTo(double wanted) {
        scroll.set(Math.clamp(wanted, 0, extent().reach()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return 400;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        content.resize(width, content.prefHeight(width));
        clip.setWidth(width);
        clip.setHeight(getHeight());
        scrollTo(scroll.get());
    }

    private void onScroll(ScrollEvent event) {
        if (event.getDeltaY() != 0 && !event.isControlDown()) {
            alone = event.isAltDown();
            scrollTo(scroll.get() - event.getDeltaY());
            alone = false;
            event.consume();
        }
    }

    private void onKey(KeyEvent event) {
        double page = getHeight() * 0.9;
        double wanted =
                switch (event.getCode()) {
                    case UP -> scroll.get() - LINE;
                    case DOWN -> scroll.get() + LINE;
                    case PAGE_UP -> scroll.get() - page;
                    case PAGE_DOWN, SPACE -> scroll.get() + page;
                    case HOME -> 0;
                    case END -> extent().reach();
                    default -> Double.NaN;
                };
        if (!Double.isNaN(wanted) && !event.isShortcutDown() && !event.isAltDown()) {
            scrollTo(wanted);
            event.consume();
        }
    }
}
