package crossread.analysis.relate;

import crossread.model.Value.TimeValue;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a TIMEX3 value fixes: year, month, day, weekday, part of the day, clock. */
record TimeParts(Map<String, String> fixed) {
    private static final Pattern DATE =
            Pattern.compile("(\\d{4}|[X\\d]{4})(?:-(\\d{2}|XX))?(?:-(\\d{2}|XX))?(?=$|T)");
    private static final Pattern WEEKDAY = Pattern.compile("W(?:XX|\\d\\d)-(\\d)");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(?!-\\d)");
    private static final Pattern CLOCK = Pattern.compile("T(\\d{2})(?::?(\\d{2}))?");
    private static final Pattern OFFSET =
            Pattern.compile(
                    "^(\\d{4}-\\d\\d-\\d\\d)?T([01]\\d:\\d{2}|2[0-3]:\\d\\d)(?::\\d\\d)?(Z|[+-]\\d{2}:\\d{2})$");
    private static final Pattern DAYPART = Pattern.compile("T(MO|MI|AF|EV|NI|DT)");

    static TimeParts of(TimeValue time) {
        Map<String, String> fixed = new LinkedHashMap<>();
        String timex = time.timex();
        date(fixed, timex);
        find(fixed, "weekday", WEEKDAY, timex);
        find(fixed, "daypart", DAYPART, timex);
        Matcher week = WEEK.matcher(timex);
        if (week.find()) {
            fixed.put("year", week.group(1));
            fixed.put("week", week.group(2));
        }
        Matcher clock = CLOCK.matcher(timex);
        if (clock.find()) {
            fixed.put(
                    "clock",
                    clock.group(1) + ":" + (clock.group(2) == null ? "00" : clock.group(2)));
        }
        Matcher offset = OFFSET.matcher(timex);
        if (offset.find()) {
            fixed.put("universal", universal(offset.group(1), offset.group(2), offset.group(3)));
        }
        if (time.weekday() != null) {
            fixed.put("weekday", String.valueOf(time.weekday().getValue()));
        }
        return new TimeParts(fixed);
    }

    /** A time at a distance from Greenwich, as it is there, with its day where that is known. */
    private static String universal(@Nullable String day, String clock, String offset) {
        OffsetTime time = OffsetTime.of(LocalTime.parse(clock), ZoneOffset.of(offset));
        return day == null
                ? time.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime().toString()
                : time.atDate(LocalDate.parse(day))
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime()
                        .toString();
    }

    private static void date(Map<String, String> fixed, String timex) {
        Matcher date = DATE.matcher(timex);
        if (!date.lookingAt()) {
            return;
        }
        String[] names = {"year", "month", "day"};
        for (int i = 0; i < names.length; i++) {
            String part = date.group(i + 1);
            if (part != null && !part.contains("X")) {
                fixed.put(names[i], part);
            }
        }
    }

    private static void find(
            Map<String, String> fixed, String name, Pattern pattern, String timex) {
        Matcher matcher = pattern.matcher(timex);
        if (matcher.find()) {
            fixed.put(name, matcher.group(1));
        }
    }

    boolean sharesAny(TimeParts other) {
        return fixed.keySet().stream().anyMatch(other.fixed::containsKey);
    }

    /** Whether some part that both fix differs. */
    boolean contradicts(TimeParts other) {
        return fixed.keySet().stream().anyMatch(part -> differs(part, other));
    }

    private boolean differs(String part, TimeParts other) {
        String here = fixed.get(part);
        String there = other.fixed.get(part);
        if (here == null || there == null || here.equals(there)) {
            return false;
        }
        boolean zoned = fixed.containsKey("universal");
        boolean otherZoned = other.fixed.containsKey("universal");
        if (part.equals("universal")) {
            boolean dated = here.contains("T") && there.contains("T");
            return dated
                    || !here.substring(here.length() - 5)
                            .equals(there.substring(there.length() - 5));
        }
        if (zoned && otherZoned) {
            return false;
        }
        return zoned == otherZoned || !part.equals("clock") || !differByZone(here, there);
    }

    /** Whether one moment can read so in two zones: these lie quarters of an hour apart. */
    private static boolean differByZone(String clock, String other) {
        int minutes = Integer.parseInt(clock.substring(3)) - Integer.parseInt(other.substring(3));
        return minutes % 15 == 0;
    }

    boolean coversAll(TimeParts other) {
        return fixed.keySet().containsAll(other.fixed.keySet());
    }

    boolean hasClock() {
        return fixed.containsKey("clock");
    }

    /** Whether both fix the same calendar day, and nothing finer. */
    boolean isSameDay(TimeParts other) {
        return isDay() && other.isDay() && !contradicts(other);
    }

    /** Whether both fix the clock; a day that one names beside it adds nothing to that. */
    boolean isSameClock(TimeParts other) {
        boolean equal =
                fixed.containsKey("universal") && other.fixed.containsKey("universal")
                        || Objects.equals(fixed.get("clock"), other.fixed.get("clock"));
        return hasClock() && other.hasClock() && equal && !contradicts(other);
    }

    /** Whether it fixes a day, by date or weekday, and nothing finer. */
    boolean namesDay() {
        return (fixed.containsKey("day") || fixed.containsKey("weekday")) && isDayOrMore();
    }

    private boolean isDay() {
        return fixed.containsKey("day") && isDayOrMore();
    }

    private boolean isDayOrMore() {
        return !hasClock() && !fixed.containsKey("daypart");
    }
}
