package crossread.analysis.claim;

import crossread.model.Change;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Whether the words around an amount call it a rise or a fall. */
final class Changes {
    private static final int REACH = 6;
    private static final Set<String> UP =
            Set.of(
                    "rise",
                    "increase",
                    "grow",
                    "climb",
                    "jump",
                    "gain",
                    "surge",
                    "soar",
                    "up",
                    "raise",
                    "higher",
                    "growth",
                    "advance",
                    "rally",
                    "expand",
                    "hike",
                    "boost",
                    "add");
    private static final Set<String> DOWN =
            Set.of(
                    "fall",
                    "decrease",
                    "drop",
                    "decline",
                    "lose",
                    "slip",
                    "slump",
                    "plunge",
                    "down",
                    "cut",
                    "lower",
                    "reduce",
                    "shrink",
                    "tumble",
                    "dip",
                    "loss",
                    "reduction",
                    "slide",
                    "plummet",
                    "discount");

    private Changes() {}

    static @Nullable Change around(Line line, int begin, int end) {
        for (int i = begin - 1; i >= 0 && i >= begin - 3; i--) {
            Change change = of(line, i);
            if (change != null) {
                return change;
            }
            if (!line.is(i, "by")
                    && !line.is(i, "of")
                    && !line.tag(i).equals("ADV")
                    && !line.is(i, "from")
                    && !line.is(i, "the")
                    && !line.is(i, "a")
                    && !line.is(i, "an")) {
                break;
            }
        }
        return apposed(line, begin) ? before(line, begin - 3) : of(line, end);
    }

    /** The 2 percent of "gained 30 points, or 2 percent". */
    private static boolean apposed(Line line, int begin) {
        return line.is(begin - 1, "or") && line.is(begin - 2, ",");
    }

    private static @Nullable Change before(Line line, int last) {
        for (int i = last; i >= 0 && i > last - REACH; i--) {
            Change change = of(line, i);
            if (change != null || line.tag(i).equals("VERB")) {
                return change;
            }
        }
        return null;
    }

    private static @Nullable Change of(Line line, int at) {
        if (UP.contains(line.lemma(at)) || UP.contains(line.word(at))) {
            return line.is(at, "up") && line.is(at + 1, "to") ? null : Change.UP;
        }
        return DOWN.contains(line.lemma(at)) || DOWN.contains(line.word(at)) ? Change.DOWN : null;
    }
}
