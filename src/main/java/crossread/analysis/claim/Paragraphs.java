package crossread.analysis.claim;

import crossread.model.Span;

import java.util.List;

/** Finds the paragraphs of an article by place. */
final class Paragraphs {
    private final List<Span> paragraphs;

    Paragraphs(List<Span> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** Number of the last paragraph that begins at an offset or before it. */
    int at(int offset) {
        int low = 0;
        int high = paragraphs.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).begin() <= offset) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Span get(int number) {
        return paragraphs.get(number);
    }

    /** Whether a paragraph begins at an offset. */
    boolean begins(int offset) {
        return get(at(offset)).begin() == offset;
    }
}
