package crossread.export.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * How a line looks.
 *
 * @param width in points
 * @param dashes lengths of dashes and gaps in points; empty for a solid line
 */
public record Stroke(Ink ink, float width, List<Float> dashes) {
    public Stroke {
        dashes = List.copyOf(dashes);
    }

    public static Stroke solid(Ink ink, float width) {
        return new Stroke(ink, width, List.of());
    }

    public static Stroke dashed(Ink ink, float width, float... dashes) {
        List<Float> lengths = new ArrayList<>();
        for (float dash : dashes) {
            lengths.add(dash);
        }
        return new Stroke(ink, width, lengths);
    }

    float[] pattern() {
        float[] pattern = new float[dashes.size()];
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = dashes.get(i);
        }
        return pattern;
    }
}
