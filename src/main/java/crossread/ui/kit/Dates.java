package crossread.ui.kit;

import crossread.i18n.Language;
import crossread.i18n.Messages;
import crossread.model.When;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;

/** Days in words. */
public final class Dates {
    private static final Messages KIT = Messages.of("kit");

    private final Messages messages;

    public Dates(Messages messages) {
        this.messages = messages;
    }

    /** "4 June 2025". */
    public static String day(LocalDate day) {
        return written(day, KIT.get("date.pattern"));
    }

    /** "4 Jun 2025", or what is said of an article without a date. */
    public String published(@Nullable LocalDate day) {
        return day == null ? messages.get("date.none") : brief(day);
    }

    /** When an event was, as far as it is known: "on or before 15 June 2025". */
    public String when(When when) {
        LocalDate earliest = when.earliest();
        LocalDate latest = when.latest();
        DayOfWeek weekday = when.weekday();
        if (earliest != null && latest != null) {
            return earliest.equals(latest)
                    ? day(earliest)
                    : messages.get("date.between", day(earliest), day(latest));
        }
        if (latest != null) {
            return messages.get("date.before", day(latest));
        }
        if (earliest != null) {
            return messages.get("date.after", day(earliest));
        }
        return weekday == null
                ? messages.get("date.unknown")
                : messages.get(
                        "date.weekday",
                        weekday.getDisplayName(TextStyle.FULL, Language.spoken().locale()));
    }

    /** The same for a place with little room: "by 15 Jun 2025". */
    public String shortly(When when) {
        LocalDate earliest = when.earliest();
        LocalDate latest = when.latest();
        if (earliest != null && latest != null) {
            return earliest.equals(latest)
                    ? brief(earliest)
                    : messages.get("short.between", brief(earliest), brief(latest));
        }
        if (latest != null) {
            return messages.get("short.before", brief(latest));
        }
        return earliest != null
                ? messages.get("short.after", brief(earliest))
                : messages.get("short.unknown");
    }

    /** "4 Jun 2025" or "4 Jun 2025 – 6 Jun 2025". */
    public String days(Days days) {
        return shortly(new When(days.first(), days.last(), null));
    }

    /** "4 Jun 2025". */
    public static String brief(LocalDate day) {
        return written(day, KIT.get("date.pattern.short"));
    }

    private static String written(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Language.spoken().locale()).format(day);
    }
}
