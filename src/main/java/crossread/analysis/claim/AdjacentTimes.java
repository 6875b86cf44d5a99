package crossread.analysis.claim;

import crossread.analysis.claim.TimeShape.Calendar;
import crossread.analysis.claim.TimeShape.DayOfWeekIn;
import crossread.analysis.claim.TimeShape.Directed;
import crossread.analysis.claim.TimeShape.Distance;
import crossread.analysis.claim.TimeShape.Lasted;
import crossread.analysis.claim.TimeShape.Lasting;
import crossread.analysis.claim.TimeShape.Offset;
import crossread.analysis.claim.TimeShape.Shifted;
import crossread.analysis.claim.TimeShape.WeekOf;
import crossread.analysis.claim.TimeShape.WeekendOf;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times that stand side by side and mean one day: a weekday and its date, a count of days and the
 * day it is counted from.
 */
final class AdjacentTimes {
    private static final Pattern LINK =
            Pattern.compile(",? ?-? ?\\(?|,? on ", Pattern.CASE_INSENSITIVE);

    private static final Pattern WAY =
            Pattern.compile(
                    ",? (?:after|before|from|following|prior|starting|beginning|commencing)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern WEEKEND =
            Pattern.compile(" (?:(?:bank )?holiday |long )?weekend(?!s)", Pattern.CASE_INSENSITIVE);

    private AdjacentTimes() {}

    /** The same in order, with pairs made one. */
    static List<TimeExpression> joined(String text, List<TimeExpression> parts) {
        List<TimeExpression> result = new ArrayList<>();
        for (int i = parts.size() - 1; i >= 0; i--) {
            TimeExpression part = parts.get(i);
            TimeExpression next = result.isEmpty() ? null : result.getLast();
            TimeShape both = next == null ? null : shape(text, part, next);
            if (next != null && both != null) {
                result.set(
                        result.size() - 1,
                        new TimeExpression(
                                part.span().cover(next.span()),
                                both,
                                next.clock() == null ? part.clock() : next.clock(),
                                next.mod(),
                                next.lead()));
            } else if (part.shape() instanceof Distance distance) {
                result.add(length(text, part, distance));
            } else if (part.shape() instanceof Lasting(int amount, ChronoUnit unit)) {
                result.add(length(text, part, new Distance(amount, unit)));
            } else if (!leads(part.shape())) {
                result.add(withWeekend(text, part));
            }
        }
        return result.reversed();
    }

    /** Whether it only leads to a day that follows: "the week of". */
    private static boolean leads(TimeShape shape) {
        return shape instanceof WeekOf(TimeShape day) && day == null
                || shape instanceof WeekendOf(TimeShape at) && at == null;
    }

    /** "Labor Day weekend". */
    private static TimeExpression withWeekend(String text, TimeExpression part) {
        if (!(part.shape() instanceof TimeShape.Feast)) {
            return part;
        }
        Matcher weekend = WEEKEND.matcher(text).region(part.span().end(), text.length());
        return weekend.lookingAt()
                ? new TimeExpression(
                        new Span(part.span().begin(), weekend.end()),
                        new WeekendOf(part.shape()),
                        null,
                        part.mod(),
                        part.lead())
                : part;
    }

    /** A distance from what is no time, "two days after the fire", is a length. */
    private static TimeExpression length(String text, TimeExpression part, Distance distance) {
        String words = part.span().in(text);
        int way = WAY.split(words)[0].length();
        String unit = distance.unit().toString().toLowerCase(Locale.ROOT);
        return new TimeExpression(
                new Span(part.span().begin(), part.span().begin() + way),
                new TimeShape.Length(
                        Math.abs(distance.amount()), unit.substring(0, unit.length() - 1)),
                null,
                null,
                null);
    }

    /** What two neighbours mean together, or null where each stands for itself. */
    private static @Nullable TimeShape shape(
            String text, TimeExpression first, TimeExpression second) {
        if (first.span().end() > second.span().begin()) {
            return null;
        }
        String between = text.substring(first.span().end(), second.span().begin());
        Distance distance = distance(text, first);
        if (distance != null) {
            return between.isBlank() && isDay(second.shape())
                    ? new Offset(distance, second.shape())
                    : null;
        }
        boolean day = between.isBlank() && isDay(second.shape());
        if (first.shape() instanceof Lasting(int amount, ChronoUnit unit)) {
            return day ? new Lasted(amount, unit, second.shape()) : null;
        }
        if (leads(first.shape())) {
            boolean week = first.shape() instanceof TimeShape.WeekOf;
            return !day ? null : week ? new WeekOf(second.shape()) : new WeekendOf(second.shape());
        }
        if (!LINK.matcher(between).matches()) {
            return null;
        }
        DayOfWeek named = weekday(first.shape());
        if (named != null && second.shape() instanceof Calendar date && date.day() != null) {
            return date.weekday() == null
                    ? new Calendar(date.year(), date.month(), date.day(), named)
                    : null;
        }
        return inWeek(first, second);
    }

    /** "The day before" is a distance too where a day follows it. */
    private static @Nullable Distance distance(String text, TimeExpression first) {
        if (first.shape() instanceof Distance distance) {
            return distance;
        }
        String words = first.span().in(text);
        return first.shape() instanceof Shifted(int amount, ChronoUnit unit, boolean fromText)
                        && fromText
                        && (words.endsWith(" before") || words.endsWith(" after"))
                ? new Distance(amount, unit)
                : null;
    }

    /** Whether it names a single day, as far as it is resolved. */
    static boolean isDay(TimeShape shape) {
        return switch (shape) {
            case Calendar calendar -> calendar.day() != null || calendar.weekday() != null;
            case Shifted shifted -> shifted.unit() == ChronoUnit.DAYS;
            case Directed directed -> weekday(directed) != null;
            case TimeShape.Feast feast -> true;
            case TimeShape.DayOfMonth day -> true;
            case DayOfWeekIn day -> true;
            case TimeShape.Nth nth -> true;
            case Offset offset -> true;
            case TimeShape.Again again -> again.isOfDays();
            case TimeShape.Working working -> true;
            case TimeShape.CountedDay day -> true;
            default -> false;
        };
    }

    private static @Nullable DayOfWeek weekday(TimeShape shape) {
        return switch (shape) {
            case Calendar(var year, var month, var day, var weekday)
                    when month == null && day == null ->
                    weekday;
            case Directed directed when directed.code().matches("D[1-7]") ->
                    DayOfWeek.of(directed.code().charAt(1) - '0');
            default -> null;
        };
    }

    /** "Monday two weeks from now", "two weeks ago on Monday". */
    private static @Nullable TimeShape inWeek(TimeExpression first, TimeExpression second) {
        boolean leading = second.shape() instanceof Shifted;
        DayOfWeek weekday = weekday(leading ? first.shape() : second.shape());
        return (leading ? second : first).shape() instanceof Shifted shifted
                        && shifted.unit() == ChronoUnit.WEEKS
                        && !shifted.fromText()
                        && Math.abs(shifted.amount()) > 1
                        && weekday != null
                ? new DayOfWeekIn(shifted.amount(), weekday)
                : null;
    }
}
