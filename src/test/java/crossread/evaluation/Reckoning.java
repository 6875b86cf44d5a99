package crossread.evaluation;

import com.google.gson.JsonObject;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times that are right but for how the set reckons: it ends "2014 to 2018" where 2018 begins, lets
 * "the next three days" begin tomorrow and "the past" ones end today, takes "two weeks ago" for one
 * day of that week and "next Friday" for the Friday of next week, has hours of its own for the
 * parts of a day, and parts a day from the hour behind it.
 */
final class Reckoning {
    private static final Pattern COUNTED =
            Pattern.compile(
                    "\\b(?:week|month|year|decade|fortnight)s?\\b.*\\b(?:ago|later|earlier|from now|hence)\\b"
                            + "|^in .*\\b(?:week|month|year|decade|fortnight)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DIRECTED =
            Pattern.compile(
                    "^(?:next|last|previous|following) (?:mon|tues|wednes|thurs|fri|satur|sun)day$");
    private static final Pattern STRETCH = Pattern.compile("(\\S+)/(\\S+)");
    private static final Pattern PART = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T[A-Z]{2}");

    private Reckoning() {}

    /**
     * Whether one of the set's values is the time found by these conventions.
     *
     * @param values of the set; a period's first and last day with a stroke between
     */
    static boolean allows(JsonObject expected, Times.Found found, Set<String> values) {
        LocalDateTime from = found.earliest();
        LocalDateTime to = found.latest();
        String words = expected.get("text").getAsString().toLowerCase(Locale.ROOT);
        for (String value : values) {
            Matcher stretch = STRETCH.matcher(value);
            if (stretch.matches()) {
                LocalDate first = day(stretch.group(1));
                LocalDate end = day(stretch.group(2));
                if (first != null && end != null && isSame(found, first, end)) {
                    return true;
                }
            } else if (from != null && to != null && isDay(day(value), from, to, words)) {
                return true;
            }
        }
        Matcher part = PART.matcher(found.value());
        return part.matches()
                && values.stream().anyMatch(value -> value.startsWith(part.group(1) + " "));
    }

    private static boolean isDay(
            @Nullable LocalDate day, LocalDateTime from, LocalDateTime to, String words) {
        if (day == null) {
            return false;
        }
        LocalDate begin = from.toLocalDate();
        boolean hour = begin.equals(day) && to.toLocalDate().equals(day);
        boolean beside = begin.minusWeeks(1).equals(day) || begin.plusWeeks(1).equals(day);
        boolean within = !begin.isAfter(day) && to.toLocalDate().isAfter(day);
        return hour
                || within && COUNTED.matcher(words).find()
                || beside && DIRECTED.matcher(words).matches();
    }

    private static boolean isSame(Times.Found found, LocalDate first, LocalDate end) {
        LocalDateTime from = found.earliest();
        LocalDateTime to = found.latest();
        if (from == null || to == null) {
            return false;
        }
        LocalDate begin = from.toLocalDate();
        LocalDate last = to.toLocalDate();
        boolean counted = found.type().equals("DURATION");
        boolean begins = begin.equals(first) || counted && begin.plusDays(1).equals(first);
        boolean ends =
                last.equals(end)
                        || counted && last.minusDays(1).equals(end)
                        || found.value().contains("/") && lastPart(found.value()).equals(end);
        return begins && ends && Duration.between(from, to).toDays() > 0;
    }

    /** Where the last part of a stretch begins. */
    private static LocalDate lastPart(String timex) {
        String last = timex.substring(timex.indexOf('/') + 1);
        String day =
                last + List.of("-01-01", "-01", "").get(Math.min(2, last.split("-").length - 1));
        LocalDate begin = day(day);
        return begin == null ? LocalDate.MIN : begin;
    }

    private static @Nullable LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException other) {
            return null;
        }
    }
}
