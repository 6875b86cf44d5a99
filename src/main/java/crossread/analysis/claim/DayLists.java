package crossread.analysis.claim;

import crossread.analysis.claim.TimeShape.Calendar;
import crossread.analysis.claim.TimeShape.DayOfMonth;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that share what a date beside them names: "June 3–5, 2025", "18 and 19 June",
 * "1997-2008", "from 5 to 7 p.m.".
 */
final class DayLists {
    private static final String NUMBER =
            "(?:(?<day>[0-3]?\\d)(?:st|nd|rd|th)?|(?<word>(?:(?:twenty|thirty)[ -])?(?:first|second|third"
                    + "|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth"
                    + "|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
                    + "|thirtieth))";
    private static final String RANGE = "(?: ?[-–—] ?| to | through | until | till )(?:the )?";
    private static final String LIST = "(?:, and | and | or |, | & )(?:the )?";
    private static final Pattern AFTER =
            Pattern.compile(
                    "(?:(?<range>"
                            + RANGE
                            + ")|(?<list>"
                            + LIST
                            + "))"
                            + NUMBER
                            + "(?:,? (?:of )?(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d,.]*\\d|[a-z%]))?"
                            + "(?![\\d:%/]|-\\d|,\\d{3}|\\.\\d|(?:st|nd|rd|th)?[-–]\\p{L}"
                            + "| (?!at |in |for |when |and |or |but |to |on |as |is |was |will |after |before |with )\\p{L})",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?<![\\d$£€.,:/-]|[\\d.,] )(?:(?<lead>from |between )(?:the )?)?(?:the )?"
                            + NUMBER
                            + "(?:(?<range>"
                            + RANGE
                            + ")|(?<list>"
                            + LIST
                            + "))$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern YEARS =
            Pattern.compile(
                    "(?: ?[-–—] ?| to )(?<full>(?:1[5-9]|20)\\d\\d)(?![\\d-]|[,.]\\d)|[-–/](?<two>\\d\\d)(?![\\d/-])");
    private static final Pattern HOUR =
            Pattern.compile(
                    "(?: to | until | till | and | ?[-–—] ?)(?<hour>1[0-2]|[1-9])"
                            + "(?= ?[.,;:!?)](?!\\d)| ?$| (?:on|and|every|each|daily|but|when|while)\\b)");
    private static final int REACH = 40;

    private DayLists() {}

    /** The same in order, with such numbers read as ends of a stretch or as dates of their own. */
    static List<TimeExpression> read(String text, Span region, List<TimeExpression> parts) {
        List<TimeExpression> result = new ArrayList<>();
        int end = region.begin();
        for (TimeExpression part : parts) {
            if (part.span().begin() < end) {
                continue;
            }
            int from = result.size();
            before(text, new Span(end, part.span().begin()), part, result);
            after(text, region, result);
            end = result.size() > from ? result.getLast().span().end() : part.span().end();
        }
        return result;
    }

    /** Adds the expression with the number that stands before it. */
    private static void before(
            String text, Span gap, TimeExpression part, List<TimeExpression> result) {
        String lead = part.lead();
        boolean until = lead != null && lead.matches("until|till");
        int end = until && lead != null ? gap.end() + lead.length() + 1 : gap.end();
        int from = Math.max(gap.begin(), end - REACH);
        Matcher matcher = BEFORE.matcher(text.substring(from, end));
        boolean found = (lead == null || until) && matcher.find();
        TimeExpression first = found ? first(matcher, part) : null;
        if (first == null) {
            result.add(part);
            return;
        }
        boolean range =
                matcher.group("range") != null
                        || matcher.group("lead") != null
                                && matcher.group("lead").equalsIgnoreCase("between ");
        int begin = from + matcher.start();
        if (range) {
            result.add(
                    TimeRanges.of(
                            new Span(begin, part.span().end()), first, TimeRanges.bare(part)));
        } else if (part.shape() instanceof Calendar) {
            result.add(
                    first.over(new Span(from + numberStart(matcher), from + numberEnd(matcher))));
            result.add(part);
        } else {
            result.add(part);
        }
    }

    private static @Nullable TimeExpression first(Matcher matcher, TimeExpression part) {
        int number = number(matcher);
        boolean word = matcher.group("word") != null;
        if (part.clock() != null) {
            if (word) {
                return null;
            }
            String clock = ClockRules.likeClock(number, part.clock());
            return clock == null ? null : withClock(part, clock);
        }
        if (part.shape() instanceof DayOfMonth(int last, Integer shift, DayOfWeek day)) {
            return shift != null && day == null && number >= 1 && number < last
                    ? withDay(part, new DayOfMonth(number, shift, null))
                    : null;
        }
        return part.shape() instanceof Calendar(var year, var month, var day, var weekday)
                        && day != null
                        && weekday == null
                        && number >= 1
                        && number <= 31
                        && number != day
                ? withDay(part, new Calendar(year, month, number, null))
                : null;
    }

    private static int number(Matcher matcher) {
        String day = matcher.group("day");
        return day == null ? TimeWords.ordinal(matcher.group("word")) : Integer.parseInt(day);
    }

    private static int numberStart(Matcher matcher) {
        return Math.max(matcher.start("day"), matcher.start("word"));
    }

    private static int numberEnd(Matcher matcher) {
        return Math.max(matcher.end("day"), matcher.end("word"));
    }

    private static TimeExpression withClock(TimeExpression part, String clock) {
        return new TimeExpression(part.span(), part.shape(), clock, null, null);
    }

    private static TimeExpression withDay(TimeExpression part, TimeShape shape) {
        return new TimeExpression(part.span(), shape, null, null, null);
    }

    /** Reads on behind the last expression for as long as days or years follow. */
    private static void after(String text, Span region, List<TimeExpression> result) {
        TimeExpression last = result.getLast();
        if (last.isOpen()) {
            hours(text, region, last, result);
            return;
        }
        if (!(last.shape() instanceof Calendar(var year, var month, var day, var weekday))
                || last.clock() != null) {
            return;
        }
        Span rest = new Span(last.span().end(), region.end());
        if (month == null && day == null && year != null) {
            years(text, rest, last, year, result);
        } else if (month != null && day != null) {
            days(text, rest, new Calendar(year, month, day, null), result);
        }
    }

    /** "From 9 a.m. to 5": the hour behind the last. */
    private static void hours(
            String text, Span region, TimeExpression last, List<TimeExpression> result) {
        String clock = last.clock();
        Matcher matcher = HOUR.matcher(text).region(last.span().end(), region.end());
        String lead = TimeRanges.lead(text, region, last.span());
        boolean from = clock != null && clock.matches("T\\d\\d:\\d\\d.*") && !lead.isEmpty();
        if (!from || clock == null || !matcher.lookingAt()) {
            return;
        }
        int begin = Integer.parseInt(clock, 1, 3, 10);
        int hour = Integer.parseInt(matcher.group("hour")) % 12;
        while (hour <= begin) {
            hour += 12;
        }
        String end = "T%02d:00".formatted(hour % 24) + clock.substring(6);
        Span span = new Span(last.span().begin() - lead.length(), matcher.end());
        result.set(result.size() - 1, TimeRanges.of(span, last, withClock(last, end)));
    }

    private static void years(
            String text, Span rest, TimeExpression last, int year, List<TimeExpression> result) {
        Matcher matcher = YEARS.matcher(text).region(rest.begin(), rest.end());
        if (!matcher.lookingAt()) {
            return;
        }
        String two = matcher.group("two");
        int to =
                two == null
                        ? Integer.parseInt(matcher.group("full"))
                        : year / 100 * 100 + Integer.parseInt(two);
        boolean month =
                two != null
                        && text.charAt(matcher.start()) != '–'
                        && to > year + 1
                        && to % 100 <= 12;
        if (to > year && !month && (two == null || to - year < 50)) {
            Span span = new Span(last.span().begin(), matcher.end());
            result.set(
                    result.size() - 1,
                    TimeRanges.of(span, last, withDay(last, new Calendar(to, null, null, null))));
        }
    }

    private static void days(String text, Span rest, Calendar first, List<TimeExpression> result) {
        Calendar day = first;
        int from = result.size() - 1;
        Matcher matcher = AFTER.matcher(text).useTransparentBounds(true);
        int at = rest.begin();
        while (matcher.region(at, rest.end()).lookingAt()) {
            int number = number(matcher);
            Integer before = day.day();
            if (before == null || number <= before || number > 31) {
                return;
            }
            String written = matcher.group("year");
            Integer year = written == null ? day.year() : Integer.valueOf(written);
            day = new Calendar(year, day.month(), number, null);
            if (written != null && year != null) {
                dated(year, from, result);
            }
            TimeExpression last = result.getLast();
            if (matcher.group("range") != null) {
                Span span = new Span(last.span().begin(), matcher.end());
                result.set(result.size() - 1, TimeRanges.of(span, last, withDay(last, day)));
                return;
            }
            result.add(
                    new TimeExpression(
                            new Span(numberStart(matcher), matcher.end()), day, null, null, null));
            at = matcher.end();
        }
    }

    /** Gives the days from a place on the year that stands behind the last of them. */
    private static void dated(Integer year, int from, List<TimeExpression> result) {
        for (int i = from; i < result.size(); i++) {
            if (result.get(i).shape() instanceof Calendar date && date.year() == null) {
                TimeExpression each = result.get(i);
                result.set(
                        i,
                        new TimeExpression(
                                each.span(),
                                new Calendar(year, date.month(), date.day(), date.weekday()),
                                each.clock(),
                                each.mod(),
                                each.lead()));
            }
        }
    }
}
