package crossread.analysis.claim;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The interval that a TIMEX3 value means, end exclusive.
 *
 * @param earliest first moment
 * @param latest first moment after it
 */
record TimexInterval(LocalDateTime earliest, LocalDateTime latest) {
    private static final Pattern DAY =
            Pattern.compile(
                    "(\\d{4})-(\\d\\d)-(\\d\\d)(?:T(\\d\\d:\\d\\d|\\w\\w)(:\\d\\d)?(?:Z|[+-]\\d\\d:\\d\\d)?)?");
    private static final Pattern CLOCK = Pattern.compile("T\\d");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)");
    private static final Map<String, int[]> DAY_PARTS =
            Map.of(
                    "MO", new int[] {5, 7},
                    "MI", new int[] {11, 2},
                    "AF", new int[] {12, 6},
                    "EV", new int[] {17, 5},
                    "NI", new int[] {18, 12},
                    "DT", new int[] {6, 12});
    private static final Map<String, int[]> YEAR_PARTS =
            Map.of(
                    "Q1", new int[] {1, 3},
                    "Q2", new int[] {4, 3},
                    "Q3", new int[] {7, 3},
                    "Q4", new int[] {10, 3},
                    "H1", new int[] {1, 6},
                    "H2", new int[] {7, 6},
                    "SP", new int[] {3, 3},
                    "SU", new int[] {6, 3},
                    "FA", new int[] {9, 3},
                    "WI", new int[] {12, 3});

    /** The interval, or null where the value is open, a set, a length or not one of TIMEX3. */
    static @Nullable TimexInterval of(String timex) {
        try {
            return parsed(timex);
        } catch (java.time.DateTimeException impossible) {
            return null;
        }
    }

    private static @Nullable TimexInterval parsed(String timex) {
        int slash = timex.indexOf('/');
        if (slash > 0) {
            TimexInterval first = parsed(timex.substring(0, slash));
            TimexInterval last = parsed(timex.substring(slash + 1));
            if (first == null || last == null || last.latest().isBefore(first.earliest())) {
                return null;
            }
            boolean moment = CLOCK.matcher(timex.substring(slash)).find();
            return new TimexInterval(first.earliest(), moment ? last.earliest() : last.latest());
        }
        Matcher day = DAY.matcher(timex);
        if (day.matches()) {
            return ofDay(day);
        }
        Matcher month = MONTH.matcher(timex);
        if (month.matches()) {
            return days(LocalDate.of(number(month, 1), number(month, 2), 1), 1, ChronoUnit.MONTHS);
        }
        Matcher week = WEEK.matcher(timex);
        if (week.matches()) {
            return ofWeek(week);
        }
        Matcher part = PART.matcher(timex);
        if (part.matches()) {
            int[] months = YEAR_PARTS.getOrDefault(part.group(2), new int[] {1, 12});
            LocalDate first = LocalDate.of(number(part, 1), months[0], 1);
            return days(first, months[1], ChronoUnit.MONTHS);
        }
        return ofYears(timex);
    }

    private static TimexInterval ofDay(Matcher day) {
        LocalDate date = LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
        String clock = day.group(4);
        if (clock == null) {
            return days(date, 1, ChronoUnit.DAYS);
        }
        int[] hours = DAY_PARTS.get(clock);
        if (hours != null) {
            LocalDateTime from = date.atTime(hours[0], 0);
            return new TimexInterval(from, from.plusHours(hours[1]));
        }
        if (!clock.contains(":")) {
            return days(date, 1, ChronoUnit.DAYS);
        }
        LocalDateTime from =
                clock.equals("24:00")
                        ? date.plusDays(1).atStartOfDay()
                        : date.atTime(LocalTime.parse(clock));
        String seconds = day.group(5);
        return seconds == null
                ? new TimexInterval(from, from.plusMinutes(1))
                : second(from.plusSeconds(Integer.parseInt(seconds.substring(1))));
    }

    private static TimexInterval second(LocalDateTime from) {
        return new TimexInterval(from, from.plusSeconds(1));
    }

    private static TimexInterval ofWeek(Matcher week) {
        LocalDate monday =
                LocalDate.of(number(week, 1), 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(week, 2))
                        .with(WeekFields.ISO.dayOfWeek(), 1);
        return week.group(3) == null
                ? days(monday, 7, ChronoUnit.DAYS)
                : days(monday.plusDays(5), 2, ChronoUnit.DAYS);
    }

    private static @Nullable TimexInterval ofYears(String timex) {
        if (!timex.matches("\\d{2,4}")) {
            return null;
        }
        int missing = 4 - timex.length();
        int span = (int) Math.pow(10, missing);
        int first = Integer.parseInt(timex) * span;
        return first < Year.MIN_VALUE
                ? null
                : days(LocalDate.of(first, 1, 1), span, ChronoUnit.YEARS);
    }

    private static TimexInterval days(LocalDate first, int amount, ChronoUnit unit) {
        return new TimexInterval(first.atStartOfDay(), first.plus(amount, unit).atStartOfDay());
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
