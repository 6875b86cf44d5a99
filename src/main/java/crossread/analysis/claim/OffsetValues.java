package crossread.analysis.claim;

import crossread.analysis.claim.TimeShape.CountedDay;
import crossread.analysis.claim.TimeShape.Distance;
import crossread.analysis.claim.TimeShape.Offset;
import crossread.analysis.claim.TimeShape.Working;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;

/** TIMEX3 values of days told by a count from another day. */
final class OffsetValues {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private OffsetValues() {}

    /** As exact as what it is counted from. */
    static String of(Offset offset, TimeContext context) {
        String base = TimexValue.of(offset.base(), context);
        Distance distance = offset.distance();
        TimexInterval from = TimexInterval.of(base);
        if (from == null) {
            return weekday(base, distance);
        }
        LocalDate day = from.earliest().toLocalDate().plus(distance.amount(), distance.unit());
        long days = ChronoUnit.DAYS.between(from.earliest(), from.latest());
        if (DAY.matcher(base).matches() || days <= 1) {
            return day.toString();
        }
        return days > 31
                ? "%04d".formatted(day.getYear())
                : days > 7 ? YearMonth.from(day).toString() : TimexValue.week(day);
    }

    private static String weekday(String base, Distance distance) {
        if (distance.unit() != ChronoUnit.DAYS || !base.matches("XXXX-WXX-[1-7]")) {
            return "XXXX-XX-XX";
        }
        DayOfWeek day = DayOfWeek.of(base.charAt(9) - '0').plus(distance.amount());
        return "XXXX-WXX-" + day.getValue();
    }

    /** Without the holidays of any country: only Saturdays and Sundays are passed over. */
    static String of(Working working, TimeContext context) {
        LocalDate day = working.fromText() ? context.countedFrom() : context.reference();
        if (day == null) {
            return "XXXX-XX-XX";
        }
        int left = Math.abs(working.amount());
        int step = working.amount() < 0 ? -1 : 1;
        LocalDate at = day;
        while (isWeekend(at)) {
            at = at.minusDays(step);
        }
        at = at.plusWeeks((long) step * (left / 5));
        for (int rest = left % 5; rest > 0; ) {
            at = at.plusDays(step);
            rest -= isWeekend(at) ? 0 : 1;
        }
        return at.toString();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    }

    static String of(CountedDay counted, TimeContext context) {
        LocalDate day = counted.fromText() ? context.countedFrom() : context.reference();
        DayOfWeek weekday = counted.weekday();
        if (day == null) {
            return "XXXX-WXX-" + weekday.getValue();
        }
        int amount = counted.amount();
        return amount < 0
                ? day.with(TemporalAdjusters.previous(weekday)).plusWeeks(amount + 1L).toString()
                : day.with(TemporalAdjusters.next(weekday)).plusWeeks(amount - 1L).toString();
    }
}
