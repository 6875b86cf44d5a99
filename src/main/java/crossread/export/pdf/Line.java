package crossread.export.pdf;

import java.util.List;

/**
 * One line of a paragraph.
 *
 * @param begin offset of its first character in the paragraph
 * @param end offset after its last, white space at the end included
 */
public record Line(int begin, int end, List<Fragment> fragments, float leading, float ascent) {
    public Line {
        fragments = List.copyOf(fragments);
    }

    /** Its width with the white space at its end, in points. */
    public float width() {
        if (fragments.isEmpty()) {
            return 0;
        }
        return (float)
                fragments.stream().mapToDouble(part -> part.x() + part.width()).max().orElse(0);
    }

    /**
     * The part of one run that stands on this line.
     *
     * @param run which run of the paragraph
     * @param begin offset of its first character in the paragraph
     * @param x from the line's left end, in points
     * @param rightToLeft whether its words run from right to left
     */
    public record Fragment(
            int run,
            String text,
            TextStyle style,
            int begin,
            float x,
            float width,
            boolean rightToLeft) {
        Fragment at(float place) {
            return new Fragment(run, text, style, begin, place, width, rightToLeft);
        }

        public int end() {
            return begin + text.length();
        }
    }
}
