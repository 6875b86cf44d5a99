package crossread.ui.kit;

import javafx.scene.layout.Region;

/** A bit of highlight, to show in keys and filters what a relation looks like. */
public final class RelationSwatch extends Region {
    private static final double WIDTH = 24;
    private static final double HEIGHT = 15;

    private final PatternLine line;

    public RelationSwatch(RelationStyle style) {
        getStyleClass().addAll("relation-swatch", style.styleClass());
        line = new PatternLine(style.pattern());
        line.setManaged(false);
        line.add(1, WIDTH - 1, HEIGHT - 2);
        getChildren().add(line);
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }
}
