package crossread.ui.reader;

import crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Which runs of paragraphs fold: three or more without links, but for one of context. */
final class Folding {
    private static final int LEAST = 3;

    private Folding() {}

    /**
     * The runs, in order, as numbers of paragraphs; none where no paragraph has a link.
     *
     * @param linked whether a paragraph has a link
     * @return from the first folded paragraph to the one after the last
     */
    static List<Span> runs(int paragraphs, Predicate<Integer> linked) {
        List<Span> runs = new ArrayList<>();
        int from = 0;
        boolean any = false;
        for (int i = 0; i <= paragraphs; i++) {
            boolean ends = i == paragraphs || linked.test(i);
            if (!ends) {
                continue;
            }
            any |= i < paragraphs;
            if (i - from >= LEAST) {
                int begin = from == 0 ? 0 : from + 1;
                int end = i == paragraphs ? i : i - 1;
                runs.add(new Span(begin, end));
            }
            from = i + 1;
        }
        return any ? List.copyOf(runs) : List.of();
    }
}
