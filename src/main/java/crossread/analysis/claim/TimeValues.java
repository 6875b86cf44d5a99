package crossread.analysis.claim;

import crossread.analysis.claim.TimeShape.Again;
import crossread.analysis.claim.TimeShape.Calendar;
import crossread.analysis.claim.TimeShape.Fixed;
import crossread.analysis.claim.TimeShape.Stretch;
import crossread.model.TimexType;
import crossread.model.Value.TimeValue;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/** A time expression in its context becomes a value with its interval and its rule. */
final class TimeValues {
    private static final Duration ABOUT_CLOCK = Duration.ofMinutes(30);

    private TimeValues() {}

    private record Bounds(@Nullable LocalDateTime earliest, @Nullable LocalDateTime latest) {}

    static TimeValue of(TimeExpression expression, String words, TimeContext context) {
        String date = TimexValue.of(expression.shape(), context);
        String clock = expression.clock();
        String timex =
                clock == null
                        ? date
                        : expression.shape() instanceof Again again
                                ? again.at(clock)
                                : Zones.resolved(date + clock);
        TimexType type = type(expression);
        String mod = modOf(expression);
        TimexInterval whole =
                expression.shape() instanceof Stretch stretch
                        ? stretch(stretch, context.reference())
                        : TimexInterval.of(timex);
        Bounds bounds =
                expression.shape() instanceof TimeShape.Range range && whole != null
                        ? within(whole, range, timex)
                        : bounds(whole, expression, context);
        return new TimeValue(
                timex,
                type,
                bounds.earliest(),
                bounds.latest(),
                mod,
                weekday(expression),
                rule(expression, words, timex, context),
                recurrence(expression.shape()));
    }

    private static TimexType type(TimeExpression expression) {
        return switch (expression.shape()) {
            case Fixed fixed -> fixed.type();
            case Again again -> TimexType.SET;
            case Stretch stretch -> TimexType.DURATION;
            case TimeShape.Length length -> TimexType.DURATION;
            case TimeShape shape ->
                    expression.clock() != null || isClocks(shape) ? TimexType.TIME : TimexType.DATE;
        };
    }

    private static TimeValue.@Nullable Recurrence recurrence(TimeShape shape) {
        return shape instanceof Again(String timex, String quant, String freq)
                ? new TimeValue.Recurrence(quant, freq)
                : null;
    }

    private static @Nullable String modOf(TimeExpression expression) {
        String lead = expression.lead();
        if (expression.mod() != null || lead == null) {
            return expression.mod();
        }
        return switch (lead) {
            case "before" -> "BEFORE";
            case "after" -> "AFTER";
            case "by", "until", "till", "within" -> "ON_OR_BEFORE";
            case "since" -> "ON_OR_AFTER";
            default -> null;
        };
    }

    private static @Nullable TimexInterval stretch(Stretch stretch, @Nullable LocalDate reference) {
        if (reference == null) {
            return null;
        }
        LocalDateTime here = reference.atStartOfDay();
        LocalDateTime there = here.plus(stretch.amount(), stretch.unit());
        return stretch.amount() < 0
                ? new TimexInterval(there, here.plusDays(1))
                : new TimexInterval(here, there.plusDays(1));
    }

    /** Earliest and latest, each null where it is open. */
    private static Bounds bounds(
            @Nullable TimexInterval whole, TimeExpression expression, TimeContext context) {
        if (whole == null) {
            return new Bounds(null, null);
        }
        LocalDateTime from = whole.earliest();
        LocalDateTime to = whole.latest();
        String lead = expression.lead();
        if (lead != null) {
            return led(lead, from, to, context.reference());
        }
        Duration length = Duration.between(from, to);
        String mod = expression.mod() == null ? "" : expression.mod();
        return switch (mod) {
            case "START" -> new Bounds(from, from.plus(length.dividedBy(2)));
            case "END" -> new Bounds(to.minus(length.dividedBy(2)), to);
            case "MID" -> new Bounds(from.plus(length.dividedBy(4)), to.minus(length.dividedBy(4)));
            case "BEFORE" -> new Bounds(null, to);
            case "AFTER" -> new Bounds(from, null);
            case "APPROX" -> about(from, to, length);
            default -> new Bounds(from, to);
        };
    }

    /** From "the middle of" the first part to "the end of" the last. */
    private static Bounds within(TimexInterval whole, TimeShape.Range range, String timex) {
        int stroke = timex.indexOf('/');
        TimexInterval first = TimexInterval.of(timex.substring(0, Math.max(0, stroke)));
        TimexInterval last = TimexInterval.of(timex.substring(stroke + 1));
        if (first == null || last == null) {
            return new Bounds(whole.earliest(), whole.latest());
        }
        Duration begin = Duration.between(first.earliest(), first.latest());
        Duration end = Duration.between(last.earliest(), last.latest());
        String from = String.valueOf(range.from().mod());
        String to = String.valueOf(range.to().mod());
        int skipped = from.equals("END") ? 2 : from.equals("MID") ? 1 : 0;
        int cut = to.equals("START") ? 2 : to.equals("MID") ? 1 : 0;
        return new Bounds(
                whole.earliest().plus(begin.multipliedBy(skipped).dividedBy(4)),
                whole.latest().minus(end.multipliedBy(cut).dividedBy(4)));
    }

    private static Bounds led(
            String lead, LocalDateTime from, LocalDateTime to, @Nullable LocalDate reference) {
        return switch (lead) {
            case "since" ->
                    new Bounds(
                            from,
                            reference == null || reference.plusDays(1).atStartOfDay().isBefore(from)
                                    ? null
                                    : reference.plusDays(1).atStartOfDay());
            case "by", "until", "till", "within" -> new Bounds(null, to);
            case "before" -> new Bounds(null, from);
            case "after" -> new Bounds(to, null);
            default -> new Bounds(from, to);
        };
    }

    private static Bounds about(LocalDateTime from, LocalDateTime to, Duration length) {
        Duration slack = length.toMinutes() <= 1 ? ABOUT_CLOCK : length.dividedBy(2);
        return new Bounds(from.minus(slack), to.plus(slack));
    }

    private static @Nullable DayOfWeek weekday(TimeExpression expression) {
        return switch (expression.shape()) {
            case Calendar calendar -> calendar.weekday();
            case TimeShape.Directed directed when directed.code().matches("[DF][1-7]") ->
                    DayOfWeek.of(directed.code().charAt(1) - '0');
            default -> null;
        };
    }

    private static String rule(
            TimeExpression expression, String words, String timex, TimeContext context) {
        LocalDate reference = context.reference();
        if (isWritten(expression.shape())) {
            return "'" + words + "', as written";
        }
        String anchor = context.anchor();
        if (anchor != null && isCounted(expression.shape())) {
            return "'%s', counted from %s, so %s".formatted(words, anchor, timex);
        }
        if (reference == null) {
            Integer year = context.textYear();
            return year != null && timex.startsWith(year.toString())
                    ? "'%s', the text names the year %d, so %s".formatted(words, year, timex)
                    : "'%s', with no date to resolve it against".formatted(words);
        }
        String day = reference.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return "'%s', %s %s %s, so %s".formatted(words, context.source(), day, reference, timex);
    }

    private static boolean isClocks(TimeShape shape) {
        return shape instanceof TimeShape.Range(var from, var to)
                && from.clock() != null
                && to.clock() != null;
    }

    /** Whether the words need nothing beside them. */
    private static boolean isWritten(TimeShape shape) {
        return switch (shape) {
            case Fixed fixed -> true;
            case Again again -> true;
            case TimeShape.Open open -> true;
            case Calendar calendar -> calendar.year() != null;
            case TimeShape.Range(var from, var to) ->
                    isWritten(from.shape()) && isWritten(to.shape());
            default -> false;
        };
    }

    private static boolean isCounted(TimeShape shape) {
        return shape instanceof TimeShape.Shifted shifted && shifted.fromText()
                || shape instanceof TimeShape.Directed directed && directed.code().startsWith("F");
    }
}
