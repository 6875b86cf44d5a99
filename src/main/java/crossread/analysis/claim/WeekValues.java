package crossread.analysis.claim;

import crossread.analysis.claim.TimeShape.Rest;
import crossread.analysis.claim.TimeShape.WeekIn;
import crossread.analysis.claim.TimeShape.WeekOf;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * TIMEX3 values of weeks told by a day or by rank. As in ISO 8601, a week belongs to the month and
 * year that its Thursday lies in.
 */
final class WeekValues {
    private WeekValues() {}

    static String of(WeekOf week, TimeContext context) {
        TimeShape day = week.day();
        TimexInterval interval = day == null ? null : TimexInterval.of(TimexValue.of(day, context));
        return interval == null ? "XXXX-WXX" : TimexValue.week(interval.earliest().toLocalDate());
    }

    static String of(WeekIn week, TimeContext context) {
        TimexInterval period = TimexInterval.of(TimexValue.of(week.period(), context));
        if (period == null) {
            return "XXXX-WXX";
        }
        LocalDate thursday =
                week.rank() < 0
                        ? period.latest()
                                .toLocalDate()
                                .with(TemporalAdjusters.previous(DayOfWeek.THURSDAY))
                        : period.earliest()
                                .toLocalDate()
                                .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                                .plusWeeks(week.rank() - 1L);
        return TimexValue.week(thursday);
    }

    static String of(Rest rest, TimeContext context) {
        LocalDate day = context.reference();
        if (day == null) {
            return "XXXX-XX-XX";
        }
        LocalDate last =
                switch (rest.unit()) {
                    case DAYS -> day;
                    case WEEKS -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
                    case MONTHS -> day.with(TemporalAdjusters.lastDayOfMonth());
                    case DECADES -> LocalDate.of(day.getYear() / 10 * 10 + 9, 12, 31);
                    default -> day.with(TemporalAdjusters.lastDayOfYear());
                };
        return last.equals(day) ? day.toString() : day + "/" + last;
    }
}
