package crossread.analysis.event;

import crossread.model.Attribution;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Span;
import crossread.model.TimexType;
import crossread.model.Value.TimeValue;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Time expressions made by hand. */
final class Times {
    private Times() {}

    static TimeValue day(LocalDate day) {
        return days(day, 1);
    }

    static TimeValue days(LocalDate first, int length) {
        return new TimeValue(
                first.toString(),
                TimexType.DATE,
                first.atStartOfDay(),
                first.plusDays(length).atStartOfDay(),
                null,
                null,
                "");
    }

    /** A month and day without its year, such as {@code 06-04}. */
    static TimeValue yearless(String monthDay) {
        return new TimeValue("XXXX-" + monthDay, TimexType.DATE, null, null, null, null, "");
    }

    static TimeValue weekday(DayOfWeek day) {
        String timex = "XXXX-WXX-" + day.getValue();
        return new TimeValue(timex, TimexType.DATE, null, null, null, day, "");
    }

    static TimeEvidence told(String claim, TimeValue time) {
        Span span = new Span(0, 1);
        Mention mention =
                new Mention(Kind.TIME, span, span, null, null, time, Attribution.ARTICLE, false);
        return new TimeEvidence(claim, mention, 0, span, null, false);
    }
}
