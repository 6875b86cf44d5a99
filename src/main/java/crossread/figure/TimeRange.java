package crossread.figure;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A stretch of time. A time is a number of days since 1 January 1970, with the time of day as its
 * fraction.
 *
 * @param to later than {@code from}
 */
public record TimeRange(double from, double to) {
    private static final double SECONDS_A_DAY = 86_400;

    public TimeRange {
        if (!(from < to)) {
            throw new IllegalArgumentException("not a range: " + from + " to " + to);
        }
    }

    /** From the begin of the first day to the end of the last one. */
    public static TimeRange ofDays(LocalDate first, LocalDate last) {
        return new TimeRange(first.toEpochDay(), last.toEpochDay() + 1.0);
    }

    /** The day in which it begins. */
    public LocalDate firstDay() {
        return LocalDate.ofEpochDay((long) Math.floor(from));
    }

    /** The day in which it ends. */
    public LocalDate lastDay() {
        return LocalDate.ofEpochDay((long) Math.ceil(to) - 1);
    }

    /** The shortest range that holds both. */
    public TimeRange cover(TimeRange other) {
        return new TimeRange(Math.min(from, other.from), Math.max(to, other.to));
    }

    public double days() {
        return to - from;
    }

    static double at(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC) / SECONDS_A_DAY;
    }

    static LocalDateTime time(double day) {
        long seconds = Math.round(day * SECONDS_A_DAY);
        return LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
    }
}
