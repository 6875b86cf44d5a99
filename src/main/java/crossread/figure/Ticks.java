package crossread.figure;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The divisions of an axis on two levels, with labels that neither overlap nor are cut.
 *
 * @param minor at least {@link #APART} pixels apart, in order
 * @param periods the longer periods that hold them; empty where the axis is divided into years
 */
record Ticks(List<Tick> minor, List<Period> periods) {
    static final double APART = 80;
    static final double LABEL_SIZE = 11;
    static final double LABEL_INDENT = 5;

    /**
     * @param label stands to the right of {@code x}; empty where it has no room
     */
    record Tick(double x, String label) {}

    /**
     * @param x where it begins, or the left edge where it began before
     * @param begins whether it begins within what is seen
     * @param label empty where it has no room
     */
    record Period(double x, boolean begins, String label) {}

    static Ticks of(TimeScale scale, WhenText words, TextMeasure measure) {
        CalendarStep step = CalendarStep.of(scale.pixelsADay(), APART);
        CalendarStep above = step.above();
        return new Ticks(
                minor(scale, step, words, measure),
                above == step ? List.of() : periods(scale, above, words, measure));
    }

    private static List<Tick> minor(
            TimeScale scale, CalendarStep step, WhenText words, TextMeasure measure) {
        List<Tick> ticks = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (LocalDateTime at : boundaries(scale, step)) {
            double x = scale.x(TimeRange.at(at));
            if (x < scale.left() || x < last + APART || folded(scale, at)) {
                continue;
            }
            String label = words.tick(at, step.unit());
            double end = x + LABEL_INDENT + measure.width(label, LABEL_SIZE, Weight.REGULAR);
            ticks.add(new Tick(x, end <= scale.right() ? label : ""));
            last = x;
        }
        return ticks;
    }

    private static List<Period> periods(
            TimeScale scale, CalendarStep step, WhenText words, TextMeasure measure) {
        List<Period> periods = new ArrayList<>();
        for (LocalDateTime at : boundaries(scale, step)) {
            double begin = scale.x(TimeRange.at(at));
            double left = Math.max(begin, scale.left());
            double right = Math.min(scale.x(TimeRange.at(step.next(at))), scale.right());
            if (right - left < 16) {
                continue;
            }
            String label = words.period(at, step.unit());
            if (measure.width(label, LABEL_SIZE, Weight.SEMI_BOLD) + 2 * LABEL_INDENT
                    > right - left) {
                label = words.shortPeriod(at, step.unit());
            }
            boolean fits =
                    measure.width(label, LABEL_SIZE, Weight.SEMI_BOLD) + 2 * LABEL_INDENT
                            <= right - left;
            periods.add(new Period(left, begin >= scale.left(), fits ? label : ""));
        }
        return periods;
    }

    /** All boundaries that may be seen; those well inside folds are passed over. */
    private static List<LocalDateTime> boundaries(TimeScale scale, CalendarStep step) {
        List<LocalDateTime> boundaries = new ArrayList<>();
        LocalDateTime at = step.floor(TimeRange.time(scale.range().from()));
        while (TimeRange.at(at) < scale.range().to()) {
            boundaries.add(at);
            LocalDateTime next = step.next(at);
            for (Folding.Fold fold : scale.folding().folds()) {
                if (fold.holds(TimeRange.at(next)) && step.unit() != ChronoUnit.YEARS) {
                    LocalDateTime last = step.floor(TimeRange.time(fold.to()));
                    next = last.isAfter(next) ? last : next;
                }
            }
            at = next;
        }
        return boundaries;
    }

    private static boolean folded(TimeScale scale, LocalDateTime at) {
        double day = TimeRange.at(at);
        return scale.folding().folds().stream().anyMatch(fold -> fold.holds(day));
    }
}
