package crossread.ui.inspector;

import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.Wrapping;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A share of readers as a bar, and the same in words. */
final class ShareBar extends VBox {
    private static final double HEIGHT = 10;

    ShareBar(Content.Share share, RelationStyle style) {
        getStyleClass().addAll("share", style.styleClass());
        Label words = new Label(share.words());
        Wrapping.in(words);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("share-words");
        getChildren().addAll(new Bar(share.share()), words);
    }

    private static final class Bar extends Region {
        private final Region part = new Region();
        private final double share;

        Bar(double share) {
            this.share = Math.clamp(share, 0, 1);
            getStyleClass().add("share-bar");
            part.getStyleClass().add("share-part");
            getChildren().add(part);
            setMinHeight(HEIGHT);
            setPrefHeight(HEIGHT);
            setMaxHeight(HEIGHT);
        }

        @Override
        protected void layoutChildren() {
            part.resizeRelocate(0, 0, getWidth() * share, getHeight());
        }
    }
}
