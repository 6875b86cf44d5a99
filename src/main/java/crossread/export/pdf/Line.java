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
        return fragments.getLast().x() + fragments.getLast().width();
    }

    /**
     * The part of one run that stands on this line.
     *
     * @param run which run of the paragraph
     * @param begin offset of its first character in the paragraph
     * @param x from the line's left end, in points
     */
    public record Fragment(int run, String text, TextStyle style, int begin, float x, float width) {
        public int end() {
            return begin + text.length();
        }
    }
}
