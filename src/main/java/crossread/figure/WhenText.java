package crossread.figure;

import crossread.i18n.Messages;
import crossread.model.When;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * When something happened, in words: "4 June 2025", "between 1 and 4 June 2025", "on or before 15
 * June 2025", "a Thursday, date unknown".
 */
public final class WhenText {
    private final Messages messages;
    private final Locale locale;

    public WhenText(Locale locale) {
        this.messages = Messages.of("timeline", locale);
        this.locale = locale;
    }

    /** Fit for the middle of a sentence. */
    public String of(When when) {
        LocalDate earliest = when.earliest();
        LocalDate latest = when.latest();
        String dates = dates(earliest, latest);
        if (when.weekday() == null || (earliest != null && earliest.equals(latest))) {
            return dates;
        }
        String weekday = when.weekday().getDisplayName(TextStyle.FULL, locale);
        return messages.get("when.weekday", weekday, dates);
    }

    /** A day with its year: "4 June 2025". */
    public String day(LocalDate day) {
        return text("date.day", day.atStartOfDay());
    }

    /** A day with its weekday: "Wednesday 4 June 2025". */
    public String weekday(LocalDate day) {
        return text("date.weekday", day.atStartOfDay());
    }

    private String dates(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null) {
            return latest == null
                    ? messages.get("when.unknown")
                    : messages.get("when.before", day(latest));
        }
        if (latest == null) {
            return messages.get("when.after", day(earliest));
        }
        if (earliest.equals(latest)) {
            return day(earliest);
        }
        return between(earliest, latest);
    }

    private String between(LocalDate earliest, LocalDate latest) {
        YearMonth month = YearMonth.from(earliest);
        if (earliest.getDayOfMonth() == 1 && latest.equals(month.atEndOfMonth())) {
            return messages.get("when.within", text("date.month", earliest.atStartOfDay()));
        }
        if (earliest.getDayOfYear() == 1 && latest.equals(earliest.plusYears(1).minusDays(1))) {
            return messages.get("when.within", text("date.year", earliest.atStartOfDay()));
        }
        String first = "date.day";
        if (month.equals(YearMonth.from(latest))) {
            first = "date.dayOfMonth";
        } else if (earliest.getYear() == latest.getYear()) {
            first = "date.dayAndMonth";
        }
        return messages.get("when.between", text(first, earliest.atStartOfDay()), day(latest));
    }

    /** The label of a division of an axis. */
    String tick(LocalDateTime at, ChronoUnit unit) {
        return text("tick." + name(unit), at);
    }

    /** The label of a longer period of an axis. */
    String period(LocalDateTime at, ChronoUnit unit) {
        return text("period." + name(unit), at);
    }

    /** The same in less room. */
    String shortPeriod(LocalDateTime at, ChronoUnit unit) {
        return text("period." + name(unit) + ".short", at);
    }

    private static String name(ChronoUnit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    private String text(String key, LocalDateTime at) {
        return DateTimeFormatter.ofPattern(messages.get(key), locale).format(at);
    }
}
