package crossread.analysis.claim;

import crossread.analysis.claim.TimeShape.Directed;
import crossread.analysis.claim.TimeShape.Edge;
import crossread.analysis.claim.TimeShape.Lasted;
import crossread.analysis.claim.TimeShape.Shifted;
import crossread.analysis.claim.TimeShape.WeekendOf;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** TIMEX3 values of stretches told by their length and an edge, as their first and last part. */
final class EdgeValues {
    private EdgeValues() {}

    static String of(Edge edge, TimeContext context) {
        TimexInterval period = TimexInterval.of(TimexValue.of(edge.period(), context));
        if (period == null) {
            return "XXXX-XX-XX";
        }
        boolean back = edge.amount() < 0;
        LocalDate from = period.earliest().toLocalDate();
        LocalDate to = period.latest().toLocalDate();
        LocalDate begin = back ? to.plus(edge.amount(), edge.unit()) : from;
        LocalDate end = back ? to : from.plus(edge.amount(), edge.unit());
        return begin.isBefore(from) || end.isAfter(to)
                ? from + "/" + to.minusDays(1)
                : between(begin, end, edge.unit());
    }

    /** "Two weeks starting May 20": the first and the last day. */
    static String of(Lasted lasted, TimeContext context) {
        TimexInterval base = TimexInterval.of(TimexValue.of(lasted.base(), context));
        if (base == null) {
            return "XXXX-XX-XX";
        }
        LocalDate from = base.earliest().toLocalDate();
        return between(from, from.plus(lasted.amount(), lasted.unit()), ChronoUnit.DAYS);
    }

    private static String between(LocalDate from, LocalDate end, ChronoUnit unit) {
        LocalDate last = end.minusDays(1);
        boolean months = unit == ChronoUnit.MONTHS;
        String first = months ? YearMonth.from(from).toString() : from.toString();
        String until = months ? YearMonth.from(last).toString() : last.toString();
        return first.equals(until) ? first : first + "/" + until;
    }

    /** The Saturday and Sunday at a day, and the days from them to it. */
    static String of(WeekendOf weekend, TimeContext context) {
        TimeShape shape = weekend.day();
        boolean told = shape instanceof Shifted && context.anchor() == null;
        if (told && context.reference() != null) {
            return TimexValue.of(new Directed("WE", 0), context);
        }
        TimexInterval named =
                shape == null ? null : TimexInterval.of(TimexValue.of(shape, context));
        if (named == null) {
            return "XXXX-WXX-WE";
        }
        LocalDate day = named.earliest().toLocalDate();
        boolean before = day.getDayOfWeek().getValue() <= DayOfWeek.TUESDAY.getValue();
        LocalDate sunday =
                day.with(
                        before
                                ? TemporalAdjusters.previous(DayOfWeek.SUNDAY)
                                : TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        LocalDate saturday = sunday.minusDays(1);
        boolean within = !day.isBefore(saturday) && !day.isAfter(sunday);
        boolean far = day.getDayOfWeek() == DayOfWeek.WEDNESDAY;
        return within || far
                ? TimexValue.week(sunday) + "-WE"
                : before ? saturday + "/" + day : day + "/" + sunday;
    }
}
