package crossread.ui.kit;

import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.StrokeLineCap;

/** A line in the pattern of a relation; its colour is {@code -relation-line}. */
public final class PatternLine extends Path {
    private static final double WAVE = 3;
    private static final double HEIGHT = 2.8;

    private final LinePattern pattern;

    public PatternLine(LinePattern pattern) {
        this.pattern = pattern;
        getStyleClass().add(pattern == LinePattern.WAVY ? "pattern-line-wavy" : "pattern-line");
        getStrokeDashArray().setAll(pattern.dashes());
        setStrokeLineCap(StrokeLineCap.BUTT);
        setMouseTransparent(true);
    }

    /** Adds a level stretch. */
    public void add(double fromX, double toX, double y) {
        getElements().add(new MoveTo(fromX, y));
        if (pattern != LinePattern.WAVY) {
            getElements().add(new LineTo(toX, y));
            return;
        }
        double direction = -1;
        for (double x = fromX; x < toX; x += WAVE) {
            double end = Math.min(x + WAVE, toX);
            getElements().add(new QuadCurveTo((x + end) / 2, y + direction * HEIGHT, end, y));
            direction = -direction;
        }
    }

    public void clear() {
        getElements().clear();
    }
}
