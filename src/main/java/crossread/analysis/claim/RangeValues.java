package crossread.analysis.claim;

import crossread.analysis.claim.TimeShape.Calendar;
import crossread.analysis.claim.TimeShape.Open;
import crossread.analysis.claim.TimeShape.Range;

import java.time.LocalDate;

/** Values of stretches from one time to another, as two TIMEX3 values with a stroke between. */
final class RangeValues {
    private RangeValues() {}

    static String of(Range range, TimeContext context) {
        TimeExpression from = range.from();
        TimeExpression to = range.to();
        if (from.shape() instanceof Open && !(to.shape() instanceof Open)) {
            from = at(from, to.shape());
        } else if (to.shape() instanceof Open && !(from.shape() instanceof Open)) {
            to = at(to, from.shape());
        }
        String last = timex(to, context);
        String first = timex(dated(from, to, last), context);
        return first + "/" + later(first, last, to, context);
    }

    private static TimeExpression at(TimeExpression expression, TimeShape date) {
        return new TimeExpression(expression.span(), date, expression.clock(), null, null);
    }

    private static String timex(TimeExpression expression, TimeContext context) {
        LocalDate reference = context.reference();
        boolean present =
                expression.shape() instanceof TimeShape.Fixed fixed
                        && fixed.timex().equals("PRESENT_REF");
        String date =
                present && reference != null
                        ? reference.toString()
                        : TimexValue.of(expression.shape(), context);
        return expression.clock() == null ? date : Zones.resolved(date + expression.clock());
    }

    /** The year that only the later end names holds for both: "from May to June 2019". */
    private static TimeExpression dated(TimeExpression from, TimeExpression to, String last) {
        if (!(from.shape() instanceof Calendar(var none, var month, var day, var weekday))
                || none != null
                || month == null
                || !(to.shape() instanceof Calendar end)
                || end.month() == null
                || !last.matches("\\d{4}-.*")) {
            return from;
        }
        int year = Integer.parseInt(last.substring(0, 4));
        boolean before = month > end.month();
        return at(from, new Calendar(before ? year - 1 : year, month, day, weekday));
    }

    /** The second end, moved on where it would lie before the first. */
    private static String later(String first, String last, TimeExpression to, TimeContext context) {
        TimexInterval begin = TimexInterval.of(first);
        TimexInterval end = TimexInterval.of(last);
        if (begin == null || end == null || !end.earliest().isBefore(begin.earliest())) {
            return last;
        }
        LocalDate from = begin.earliest().toLocalDate();
        LocalDate next = first.contains("T24:00") ? from : from.plusDays(1);
        if (to.clock() != null && end.earliest().toLocalDate().equals(next.minusDays(1))) {
            return Zones.resolved(next + to.clock());
        }
        return to.shape() instanceof Calendar date && date.year() == null
                ? timex(to, context.from(from))
                : last;
    }
}
