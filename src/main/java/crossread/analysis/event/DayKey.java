package crossread.analysis.event;

import crossread.model.Value.TimeValue;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an expression fixes of a single day: the date, a date without its year, or a weekday alone.
 */
record DayKey(@Nullable LocalDate date, @Nullable String monthDay, @Nullable DayOfWeek weekday) {
    private static final Pattern YEARLESS = Pattern.compile("XXXX-(\\d\\d-\\d\\d)");

    /** Empty where the expression means more than a day, or nothing that can be compared. */
    static Optional<DayKey> of(TimeValue time) {
        if (time.earliest() != null && time.latest() != null) {
            boolean oneDay = Duration.between(time.earliest(), time.latest()).toHours() <= 36;
            LocalDate day = time.earliest().toLocalDate();
            return oneDay
                    ? Optional.of(new DayKey(day, monthDay(day), day.getDayOfWeek()))
                    : Optional.empty();
        }
        Matcher yearless = YEARLESS.matcher(time.timex());
        if (yearless.lookingAt()) {
            return Optional.of(new DayKey(null, yearless.group(1), time.weekday()));
        }
        return time.weekday() == null
                ? Optional.empty()
                : Optional.of(new DayKey(null, null, time.weekday()));
    }

    private static String monthDay(LocalDate day) {
        return day.toString().substring(5);
    }

    /** Whether both can be one day. */
    boolean fits(DayKey other) {
        if (date != null && other.date != null) {
            return date.equals(other.date);
        }
        if (monthDay != null && other.monthDay != null) {
            return monthDay.equals(other.monthDay);
        }
        return weekday == null || other.weekday == null || weekday == other.weekday;
    }

    /** Whether both name a calendar day and can be the same. */
    boolean isSameDay(DayKey other) {
        return monthDay != null && other.monthDay != null && fits(other);
    }

    /** The date in a year: the own one, or the yearless one put into that of {@code near}. */
    @Nullable LocalDate near(LocalDate near) {
        if (date != null || monthDay == null) {
            return date;
        }
        LocalDate best = null;
        for (int shift = -1; shift <= 1; shift++) {
            try {
                LocalDate candidate = LocalDate.parse((near.getYear() + shift) + "-" + monthDay);
                if (best == null || distance(candidate, near) < distance(best, near)) {
                    best = candidate;
                }
            } catch (DateTimeException e) {
                continue; // 29 February in a year without one
            }
        }
        return best;
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }
}
