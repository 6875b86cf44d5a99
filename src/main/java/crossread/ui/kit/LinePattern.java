package crossread.ui.kit;

import java.util.List;

/** How a line is broken, so that relations differ without colour. */
public enum LinePattern {
    SOLID(),
    DASHED(6, 3),
    WAVY(),
    DASH_DOT(7, 3, 2, 3),
    DOTTED(2, 2),
    SPARSE(2, 5);

    private final List<Double> dashes;

    LinePattern(double... dashes) {
        this.dashes = java.util.Arrays.stream(dashes).boxed().toList();
    }

    /** Lengths of dashes and gaps, in pixels; empty for an unbroken line. */
    public List<Double> dashes() {
        return dashes;
    }
}
