package crossread.analysis.claim;

import crossread.model.Span;

import org.jspecify.annotations.Nullable;

/**
 * A phrase that names a time, not resolved yet.
 *
 * @param span in the article's text
 * @param clock {@code T15:00}, {@code TMO}, or null where it names no time of day
 * @param mod modifier of TIMEX3, or null
 * @param lead preposition that turns the time into a bound ("since", "by"), in lower case, or null
 */
record TimeExpression(
        Span span,
        TimeShape shape,
        @Nullable String clock,
        @Nullable String mod,
        @Nullable String lead) {

    TimeExpression over(Span wider) {
        return new TimeExpression(wider, shape, clock, mod, lead);
    }

    TimeExpression with(@Nullable String newMod, @Nullable String newLead) {
        return new TimeExpression(
                span,
                shape,
                clock,
                newMod == null ? mod : newMod,
                newLead == null ? lead : newLead);
    }

    boolean isOpen() {
        return shape instanceof TimeShape.Open;
    }

    /** Both as one phrase: the date of one, the time of day of the other. */
    TimeExpression joined(TimeExpression other) {
        return new TimeExpression(
                span.cover(other.span),
                isOpen() ? other.shape : shape,
                finer(clock, other.clock),
                mod == null ? other.mod : mod,
                lead == null ? other.lead : lead);
    }

    /** Whether the two name different things, so that one phrase can hold both. */
    boolean completes(TimeExpression other) {
        return isOpen() != other.isOpen()
                && (clock == null || other.clock == null || isPart() != other.isPart());
    }

    /** Whether it names a part of the day only. */
    private boolean isPart() {
        return clock != null && clock.matches("T[A-Z]{2}");
    }

    /** The clock time, in the half of the day that the part of the day names. */
    private static @Nullable String finer(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        String part = a.matches("T[A-Z]{2}") ? a : b;
        String time = part.equals(a) ? b : a;
        int hour = Integer.parseInt(time.substring(1, 3));
        boolean late = part.equals("TAF") || part.equals("TEV") || part.equals("TNI") && hour >= 5;
        return late && hour < 12 ? "T%02d".formatted(hour + 12) + time.substring(3) : time;
    }
}
