package crossread.analysis.claim;

import crossread.analysis.claim.TimeShape.Calendar;
import crossread.analysis.claim.TimeShape.Fixed;
import crossread.analysis.claim.TimeShape.Range;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stretches from one time to another, made of two expressions: "from 9 a.m. to 5 p.m.", "between
 * Monday and Wednesday".
 */
final class TimeRanges {
    private static final Pattern JOINT =
            Pattern.compile(
                    "(?: ?[-–—] ?|,? (?:(?:up )?to (?:the )?|through (?:the )?|thru |until |till ))(?:late |early )?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD =
            Pattern.compile(
                    "(?<![\\p{L}-])(?:from|between)(?: (?:at|the))? $", Pattern.CASE_INSENSITIVE);

    /** Verbs after which "from Monday to Tuesday" tells of a change, not of a stretch. */
    private static final Pattern MOVED =
            Pattern.compile(
                    "\\b(?:mov|postpon|delay|reschedul|push|chang|brought forward|shift|switch|defer)\\w*\\b[^.;]{0,60}$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern HALF = Pattern.compile("(?i)\\d ?p\\.?m|p\\. ?m");
    private static final int DAY = 0;
    private static final int PART = 1;
    private static final int YEAR = 2;
    private static final int DECADE = 3;
    private static final int CENTURY = 4;
    private static final int OTHER = 5;

    private static final Set<String> ENDS = Set.of("until", "till");

    private TimeRanges() {}

    /** The same in order, with two ends made one. */
    static List<TimeExpression> joined(String text, Span region, List<TimeExpression> parts) {
        List<TimeExpression> result = new ArrayList<>();
        for (TimeExpression part : parts) {
            TimeExpression last = result.isEmpty() ? null : result.getLast();
            TimeExpression range = last == null ? null : range(text, region, last, part);
            if (range == null) {
                result.add(part);
            } else {
                result.set(result.size() - 1, range);
            }
        }
        return result;
    }

    private static @Nullable TimeExpression range(
            String text, Span region, TimeExpression from, TimeExpression to) {
        if (from.span().end() > to.span().begin() || !fit(from, to)) {
            return null;
        }
        String between = text.substring(from.span().end(), to.span().begin());
        String lead = lead(text, region, from.span());
        boolean until = to.lead() != null && ENDS.contains(to.lead()) && between.isBlank();
        boolean joins = until || JOINT.matcher(between).matches() && to.lead() == null;
        boolean both =
                between.toLowerCase(Locale.ROOT).matches(" and (?:the )?")
                        && lead.toLowerCase(Locale.ROOT).startsWith("between");
        int begin = from.span().begin() - lead.length();
        if (!joins && !both
                || MOVED.matcher(text.substring(Math.max(region.begin(), begin - 90), begin))
                        .find()) {
            return null;
        }
        TimeExpression end = behind(text, from, until ? bare(to) : to);
        return of(new Span(begin, to.span().end()), from, end);
    }

    /** "From 1:30 p.m. to 3:30": the second hour is the first such behind the first. */
    private static TimeExpression behind(String text, TimeExpression from, TimeExpression to) {
        String first = from.clock();
        String last = to.clock();
        boolean half =
                first != null
                        && last != null
                        && first.matches("T(?:1[2-9]|2\\d):.*")
                        && last.matches("T(?:0[1-9]|1[01]):.*")
                        && HALF.matcher(from.span().in(text)).find()
                        && to.span().in(text).matches("\\d\\d?:\\d\\d");
        if (!half || first == null || last == null) {
            return to;
        }
        String later = "T%02d".formatted(Integer.parseInt(last, 1, 3, 10) + 12) + last.substring(3);
        return later.compareTo(first) > 0
                ? new TimeExpression(to.span(), to.shape(), later, to.mod(), to.lead())
                : to;
    }

    /** Without the word that makes it a bound. */
    static TimeExpression bare(TimeExpression end) {
        return new TimeExpression(end.span(), end.shape(), end.clock(), end.mod(), null);
    }

    static TimeExpression of(Span span, TimeExpression from, TimeExpression to) {
        return new TimeExpression(span, new Range(from, to), null, null, null);
    }

    /** "from " or "between " before a place, else nothing. */
    static String lead(String text, Span region, Span place) {
        int from = Math.max(region.begin(), place.begin() - 14);
        Matcher matcher = LEAD.matcher(text.substring(from, place.begin()));
        return matcher.find() ? matcher.group() : "";
    }

    /** Whether the two can be ends of one stretch: both dates, or both clock times. */
    static boolean fit(TimeExpression from, TimeExpression to) {
        if (from.lead() != null || from.mod() != null && from.mod().matches("BEFORE|AFTER")) {
            return false;
        }
        if (from.isOpen() || to.isOpen()) {
            return isClock(from) && isClock(to) || from.isOpen() && isClock(from) && isClock(to);
        }
        boolean clocks = (from.clock() == null) == (to.clock() == null);
        int size = size(from.shape());
        int other = size(to.shape());
        boolean present =
                isPresent(to.shape()) && size < OTHER || isPresent(from.shape()) && other < OTHER;
        boolean dated =
                from.shape() instanceof Calendar(var year, var month, var day, var weekday)
                        && year != null
                        && size < OTHER
                        && other < OTHER;
        return clocks && (size == other && size < OTHER || present || dated);
    }

    private static boolean isClock(TimeExpression expression) {
        return expression.clock() != null;
    }

    private static boolean isPresent(TimeShape shape) {
        return shape instanceof Fixed fixed && fixed.timex().equals("PRESENT_REF");
    }

    /** Days, longer parts of a year, years; ends of one stretch are alike. */
    private static int size(TimeShape shape) {
        return switch (shape) {
            case Calendar(var year, var month, var day, var weekday) ->
                    day != null || weekday != null ? DAY : month != null ? PART : YEAR;
            case TimeShape.Directed directed ->
                    directed.code().matches("D[1-7]")
                            ? DAY
                            : directed.code().equals("AN") ? YEAR : PART;
            case TimeShape.Shifted shifted when !shifted.fromText() ->
                    switch (shifted.unit()) {
                        case DAYS -> DAY;
                        case YEARS -> YEAR;
                        default -> PART;
                    };
            case TimeShape.Part part -> PART;
            case TimeShape.Feast feast -> DAY;
            case TimeShape.DayOfMonth day -> DAY;
            case TimeShape.DayOfWeekIn day -> DAY;
            case TimeShape.Nth nth -> DAY;
            case Fixed fixed when fixed.timex().matches("\\d{3}") -> DECADE;
            case Fixed fixed when fixed.timex().matches("\\d{2}") -> CENTURY;
            default -> OTHER;
        };
    }
}
