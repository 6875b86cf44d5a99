package crossread.analysis.claim;

import crossread.analysis.claim.TimeShape.Part;
import crossread.analysis.claim.TimeShape.Reported;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/** TIMEX3 values of quarters, halves and seasons, and of the periods that reports compare. */
final class PeriodValues {
    /** So long after its end a quarter is still the one that a plan or forecast speaks of. */
    private static final int REPORTED = 60;

    private PeriodValues() {}

    static String of(Part part, TimeContext context) {
        Integer year = part.year();
        LocalDate reference = context.reference();
        if (year != null || reference == null) {
            Integer known = year == null ? context.textYear() : year;
            return (known == null ? "XXXX" : "%04d".formatted(known)) + "-" + part.code();
        }
        return yearOf(part.code(), reference, context.future()) + "-" + part.code();
    }

    /** The period of that code that has begun last, or, of what is to come, ends next. */
    private static int yearOf(String code, LocalDate reference, boolean future) {
        TimexInterval current = TimexInterval.of(reference.getYear() + "-" + code);
        if (current == null) {
            return reference.getYear();
        }
        LocalDate begin = current.earliest().toLocalDate();
        LocalDate end = current.latest().toLocalDate();
        if (!future) {
            return begin.isAfter(reference) ? reference.getYear() - 1 : reference.getYear();
        }
        boolean over = ChronoUnit.DAYS.between(end, reference) > REPORTED;
        return over ? reference.getYear() + 1 : reference.getYear();
    }

    static String of(Reported period, TimeContext context) {
        LocalDate reference = context.reference();
        String code = period.code();
        Integer year = period.year();
        String base = spokenOf(context);
        if (year != null) {
            boolean quarter = base.length() > 5 && !base.endsWith("X");
            String known = quarter ? base.substring(4) : "-QX";
            return "%04d".formatted(year) + (code == null ? known : "-" + code);
        }
        if (code != null) {
            Integer named =
                    reference == null ? context.textYear() : Integer.valueOf(reference.getYear());
            int shift = period.shift();
            return (named == null ? "XXXX" : "%04d".formatted(named + shift)) + "-" + code;
        }
        return period.shift() == 0 ? base : shifted(base, period.shift());
    }

    /**
     * The quarter that the text speaks of, else the last one that had ended when it was written.
     */
    private static String spokenOf(TimeContext context) {
        String quarter = context.quarter();
        LocalDate reference = context.reference();
        if (quarter != null || reference == null) {
            return quarter == null ? "XXXX-QX" : quarter;
        }
        LocalDate before = reference.minusMonths(3);
        return before.getYear() + "-Q" + before.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** The same period so many years on. */
    static String shifted(String period, int years) {
        return period.startsWith("X")
                ? period
                : "%04d".formatted(Integer.parseInt(period.substring(0, 4)) + years)
                        + period.substring(4);
    }

    /** The later of two quarters, to be spoken of from here on. */
    static @Nullable String later(@Nullable String before, String timex) {
        return before == null || before.compareTo(timex) < 0 ? timex : before;
    }
}
