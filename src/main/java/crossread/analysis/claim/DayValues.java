package crossread.analysis.claim;

import crossread.analysis.claim.TimeShape.DayOfMonth;
import crossread.analysis.claim.TimeShape.DayOfWeekIn;
import crossread.analysis.claim.TimeShape.Feast;
import crossread.analysis.claim.TimeShape.Nth;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** TIMEX3 values of days told by rank, by name or by their place in a week or month. */
final class DayValues {
    private static final int NEAR_AHEAD = 45;

    private DayValues() {}

    static String of(DayOfMonth shape, TimeContext context) {
        LocalDate reference = context.reference();
        if (reference == null) {
            return "XXXX-XX-%02d".formatted(shape.day());
        }
        YearMonth month = YearMonth.from(reference);
        Integer shift = shape.monthShift();
        if (shift != null) {
            return day(month.plusMonths(shift), shape.day());
        }
        DayOfWeek weekday = shape.weekday();
        if (weekday != null) {
            return onWeekday(month, shape.day(), weekday);
        }
        boolean passed = shape.day() <= reference.getDayOfMonth();
        int months = context.future() ? passed ? 1 : 0 : passed ? 0 : -1;
        return day(month.plusMonths(months), shape.day());
    }

    /** The nearest month whose day of that number is that weekday. */
    private static String onWeekday(YearMonth month, int number, DayOfWeek weekday) {
        for (int away = 0; away <= 12; away++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                YearMonth candidate = month.plusMonths((long) sign * away);
                if (number <= candidate.lengthOfMonth()
                        && candidate.atDay(number).getDayOfWeek() == weekday) {
                    return candidate.atDay(number).toString();
                }
            }
        }
        return "XXXX-XX-%02d".formatted(number);
    }

    private static String day(YearMonth month, int day) {
        return day <= month.lengthOfMonth() ? month.atDay(day).toString() : month + "-XX";
    }

    static String of(TimeShape.Counted shape, TimeContext context) {
        LocalDate from = shape.fromText() ? context.countedFrom() : context.reference();
        if (from == null) {
            return "XXXX-XX-XX";
        }
        LocalDate day = from.plus(shape.distance());
        return shape.distance().getDays() == 0 ? YearMonth.from(day).toString() : day.toString();
    }

    static String of(DayOfWeekIn shape, TimeContext context) {
        LocalDate reference = context.reference();
        return reference == null
                ? "XXXX-WXX-" + shape.weekday().getValue()
                : reference
                        .plusWeeks(shape.weekShift())
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .with(TemporalAdjusters.nextOrSame(shape.weekday()))
                        .toString();
    }

    static String of(Nth shape, TimeContext context) {
        LocalDate reference = context.reference();
        Integer month = shape.month();
        Integer year = shape.year() == null ? context.textYear() : shape.year();
        if (reference == null && (month == null || year == null)) {
            return "XXXX-" + (month == null ? "XX" : "%02d".formatted(month)) + "-XX";
        }
        if (month == null && reference != null) {
            return nth(YearMonth.from(reference).plusMonths(shape.monthShift()), shape);
        }
        int named = month == null ? 1 : month;
        if (shape.year() == null && reference != null) {
            LocalDate past = LocalDate.of(reference.getYear(), named, 1);
            year =
                    chosen(past.minusYears(1), past, past.plusYears(1), reference, context)
                            .getYear();
        }
        return year == null ? "XXXX" : nth(YearMonth.of(year, named), shape);
    }

    private static String nth(YearMonth month, Nth shape) {
        LocalDate day =
                month.atDay(1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(shape.rank(), shape.weekday()));
        return YearMonth.from(day).equals(month) ? day.toString() : month + "-XX";
    }

    static String of(Feast feast, TimeContext context) {
        LocalDate reference = context.reference();
        LocalDate day = day(feast, reference, context);
        if (day == null) {
            return "XXXX-XX-XX";
        }
        boolean known = reference != null || feast.year() != null || context.textYear() != null;
        int days = feast.holiday().days();
        return !known
                ? "XXXX" + day.toString().substring(4)
                : days == 1 ? day.toString() : day + "/" + day.plusDays(days - 1L);
    }

    private static @Nullable LocalDate day(
            Feast feast, @Nullable LocalDate reference, TimeContext context) {
        Integer year = feast.year();
        if (year != null) {
            return in(feast, year);
        }
        if (reference == null) {
            Integer named = context.textYear();
            LocalDate one = in(feast, named == null ? 2001 : named);
            LocalDate other = in(feast, 2002);
            boolean stands =
                    named != null
                            || one != null
                                    && other != null
                                    && one.getDayOfYear() == other.getDayOfYear();
            return stands ? one : null;
        }
        Integer inYear = feast.inYear();
        if (inYear != null) {
            return in(feast, reference.getYear() + inYear);
        }
        LocalDate before = last(feast, reference);
        LocalDate after = next(feast, reference);
        Integer direction = feast.direction();
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        if (direction != null && direction != 0) {
            return direction < 0 ? before : after;
        }
        return chosen(before, before, after, reference, context);
    }

    private static @Nullable LocalDate last(Feast feast, LocalDate reference) {
        for (int year = reference.getYear(); year >= reference.getYear() - 2; year--) {
            LocalDate day = in(feast, year);
            if (day != null && !day.isAfter(reference)) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable LocalDate next(Feast feast, LocalDate reference) {
        for (int year = reference.getYear(); year <= reference.getYear() + 2; year++) {
            LocalDate day = in(feast, year);
            if (day != null && day.isAfter(reference)) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable LocalDate in(Feast feast, int year) {
        try {
            return feast.holiday().inYear().in(year);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** The last one that has come, save where the next is meant or is near and the last far. */
    private static LocalDate chosen(
            LocalDate before,
            LocalDate same,
            LocalDate after,
            LocalDate reference,
            TimeContext context) {
        LocalDate past = same.isAfter(reference) ? before : same;
        LocalDate ahead = same.isAfter(reference) ? same : after;
        long forward = ChronoUnit.DAYS.between(reference, ahead);
        long back = ChronoUnit.DAYS.between(past, reference);
        boolean near = forward <= NEAR_AHEAD && back > 2 * forward;
        return context.future() && back > 0 || near ? ahead : past;
    }
}
