package crossread.analysis.claim;

import static crossread.analysis.claim.TimeWords.FULL_MONTH;
import static crossread.analysis.claim.TimeWords.MONTH;
import static crossread.analysis.claim.TimeWords.NUMBER;
import static crossread.analysis.claim.TimeWords.OF_YEAR;
import static crossread.analysis.claim.TimeWords.SHORT_WEEKDAY;
import static crossread.analysis.claim.TimeWords.WEEKDAY;

import crossread.analysis.claim.TimeRule.Match;
import crossread.analysis.claim.TimeShape.Calendar;
import crossread.analysis.claim.TimeShape.Counted;
import crossread.analysis.claim.TimeShape.DayOfMonth;
import crossread.analysis.claim.TimeShape.DayOfWeekIn;
import crossread.analysis.claim.TimeShape.Nth;
import crossread.analysis.claim.TimeShape.Shifted;

import org.jspecify.annotations.Nullable;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Rules for days told by rank or by distance from another day. */
final class DayRules {
    private static final String ORDINAL =
            "(?<nth>[0-3]?\\d(?:st|nd|rd|th)|(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth"
                    + "|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
                    + "|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth"
                    + "|eighteenth|nineteenth|twentieth|thirtieth)";
    private static final String RANK =
            "(?<nth>first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)";
    private static final String DIRECTED_MONTH = "(?<which>this|last|next|previous) month";
    private static final String UNIT = "(?<unit>day|week|fortnight)s?";

    private static final String COUNT =
            "(?<n%d>\\d{1,3}|an?|"
                    + TimeWords.ONES
                    + "|ten|eleven|twelve) (?<u%d>year|month|week|day)s?";

    static final List<TimeRule> ALL =
            List.of(
                    TimeRule.of(
                            "(?:"
                                    + WEEKDAY
                                    + ",? )?(?:the )?"
                                    + ORDINAL
                                    + " (?:day )?of "
                                    + MONTH
                                    + "(?:"
                                    + OF_YEAR
                                    + ")?",
                            DayRules::ofMonth),
                    TimeRule.of(
                            "(?:"
                                    + WEEKDAY
                                    + ",? )?"
                                    + MONTH
                                    + " (?:the )?"
                                    + ORDINAL
                                    + "(?:"
                                    + OF_YEAR
                                    + ")?",
                            DayRules::ofMonth),
                    TimeRule.of(
                            "(?:the )?" + ORDINAL + "(?: day)?(?: of)? " + DIRECTED_MONTH,
                            DayRules::ofDirectedMonth),
                    TimeRule.of(
                            "(?:the )?" + ORDINAL + "(?: day)? of (?<which>the) month",
                            DayRules::ofDirectedMonth),
                    TimeRule.of(
                            "(?:(?:from|between) )?(?:the )?"
                                    + ORDINAL.replace("<nth>", "<first>")
                                    + "(?: (?:to|through|until|till|and) | ?[-–] ?)(?:the )?"
                                    + ORDINAL
                                    + "(?: of)? "
                                    + DIRECTED_MONTH,
                            DayRules::days),
                    TimeRule.of(
                            "(?:"
                                    + WEEKDAY
                                    + "|"
                                    + SHORT_WEEKDAY
                                    + ")(?:,? the "
                                    + ORDINAL
                                    + "|,? (?<number>[0-3]?\\d(?:st|nd|rd|th)|[0-3]?\\d(?=[.;!?)](?!\\d)|,(?! ?\\d)|$)))"
                                    + "(?! (?!(?:at|and|in|to|for|on|when|around|by|before|after|from|is|was|will|until|till|through)\\b)\\p{L})",
                            DayRules::weekdayThe),
                    TimeRule.of(
                            "(?:on|by|for|until|till|since|before|after|from)(?: the)? (?<nth>[0-3]?\\d(?:st|nd|rd|th)"
                                    + "|(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))"
                                    + "(?= ?[.,;:?!)]| ?$| (?:and|at|but|for|when|because|-)\\b| - )"
                                    + "|(?:on|for) the (?<number>[12]\\d|3[01])(?= ?[.;!?]| ?$)"
                                    + "|on (?<bare>[12]\\d|3[01])(?= ?[.!?]?$)",
                            DayRules::theNth),
                    TimeRule.of(
                            "(?:the )?"
                                    + RANK
                                    + " "
                                    + WEEKDAY
                                    + " (?:of|in) (?:the )?(?:"
                                    + FULL_MONTH
                                    + "(?:"
                                    + OF_YEAR
                                    + ")?|"
                                    + DIRECTED_MONTH
                                    + ")",
                            DayRules::nthWeekday),
                    TimeRule.of(
                            "(?:on )?"
                                    + WEEKDAY
                                    + " (?:of )?(?:the )?(?<which>this|last|next|previous|following|coming) week"
                                    + "|(?:the )?(?<side>this|last|next|previous|following) week(?:,| -)? (?:on )?(?:"
                                    + WEEKDAY.replace("<weekday>", "<day>")
                                    + "|"
                                    + SHORT_WEEKDAY
                                    + "\\b)",
                            DayRules::inWeek),
                    TimeRule.of(
                            "(?:(?<hedge>about|around|almost|nearly|more than|less than) )?"
                                    + NUMBER
                                    + " "
                                    + UNIT
                                    + " (?<way>from|after|before) (?<base>today|tomorrow|tmrw|yesterday|now)",
                            DayRules::fromDay),
                    TimeRule.of(
                            COUNT.formatted(1, 1)
                                    + ",? (?:and )?"
                                    + COUNT.formatted(2, 2)
                                    + "(?:,? (?:and )?"
                                    + COUNT.formatted(3, 3)
                                    + ")? (?<way>ago|earlier|later|from now)",
                            DayRules::compound),
                    TimeRule.of(
                            "(?:the )?day after (?:tomorrow|tmrw)|(?-i:tmrw)", DayRules::tomorrow));

    private DayRules() {}

    private static @Nullable TimeExpression ofMonth(Match match) {
        int day = TimeWords.ordinal(match.need("nth"));
        String weekday = match.word("weekday");
        return day < 1 || day > 31
                ? null
                : match.as(
                        new Calendar(
                                DateRules.yearOf(match),
                                TimeWords.month(match.need("month")),
                                day,
                                weekday == null ? null : TimeWords.weekday(weekday)));
    }

    private static @Nullable TimeExpression ofDirectedMonth(Match match) {
        int day = TimeWords.ordinal(match.need("nth"));
        int direction = TimeWords.direction(match.need("which"));
        return day < 1 || day > 31 ? null : match.as(new DayOfMonth(day, direction, null));
    }

    /** "From the 4th to the 12th of this month"; "the 4th and the 12th" are two days. */
    private static @Nullable TimeExpression days(Match match) {
        int first = TimeWords.ordinal(match.need("first"));
        int last = TimeWords.ordinal(match.need("nth"));
        int direction = TimeWords.direction(match.need("which"));
        String words = match.span().in(match.text()).toLowerCase(Locale.ROOT);
        boolean two = words.contains(" and ") != words.startsWith("between ");
        return two || first < 1 || last > 31 || first >= last
                ? null
                : TimeRanges.of(
                        match.span(),
                        match.as(new DayOfMonth(first, direction, null)),
                        match.as(new DayOfMonth(last, direction, null)));
    }

    private static @Nullable TimeExpression weekdayThe(Match match) {
        String number = match.word("number");
        int day = TimeWords.ordinal(number == null ? match.need("nth") : number);
        String weekday = match.word("weekday");
        String name = weekday == null ? match.need("shortday") : weekday;
        return day < 1 || day > 31
                ? null
                : match.as(new DayOfMonth(day, null, TimeWords.weekday(name)));
    }

    private static @Nullable TimeExpression theNth(Match match) {
        String number = match.word("number") == null ? match.word("bare") : match.word("number");
        int day = TimeWords.ordinal(number == null ? match.need("nth") : number);
        return day < 1 || day > 31 ? null : match.as(new DayOfMonth(day, null, null));
    }

    private static TimeExpression nthWeekday(Match match) {
        String month = match.word("month");
        String which = match.word("which");
        return match.as(
                new Nth(
                        match.need("nth").equalsIgnoreCase("last")
                                ? -1
                                : TimeWords.ordinal(match.need("nth")),
                        TimeWords.weekday(match.need("weekday")),
                        month == null ? null : Integer.valueOf(TimeWords.month(month)),
                        which == null ? 0 : TimeWords.direction(which),
                        DateRules.yearOf(match)));
    }

    private static TimeExpression inWeek(Match match) {
        String weekday = match.word("weekday");
        String which = match.word("which");
        String day = match.word("day") == null ? match.word("shortday") : match.word("day");
        return match.as(
                new DayOfWeekIn(
                        TimeWords.direction(which == null ? match.need("side") : which),
                        TimeWords.weekday(
                                weekday == null && day != null ? day : match.need("weekday"))));
    }

    private static @Nullable TimeExpression fromDay(Match match) {
        Integer number = TimeWords.number(match.need("number"));
        int begin = match.span().begin();
        boolean lasting =
                match.need("way").equalsIgnoreCase("from")
                        && match.text().startsWith("for ", begin - 4)
                        && !match.need("base").equalsIgnoreCase("now");
        if (number == null || lasting) {
            return null;
        }
        String base = match.need("base").toLowerCase(Locale.ROOT);
        int sign = match.need("way").equalsIgnoreCase("before") ? -1 : 1;
        boolean days = match.need("unit").equalsIgnoreCase("day");
        int each = match.need("unit").equalsIgnoreCase("fortnight") ? 2 : 1;
        if (base.equals("now") && !days) {
            return match.as(new Shifted(sign * number * each, ChronoUnit.WEEKS, false));
        }
        int offset =
                base.startsWith("t") && !base.equals("today")
                        ? 1
                        : base.equals("yesterday") ? -1 : 0;
        int amount = sign * number * (days ? 1 : 7 * each) + offset;
        return match.as(new Shifted(amount, ChronoUnit.DAYS, false));
    }

    private static @Nullable TimeExpression compound(Match match) {
        int begin = match.span().begin();
        String before = match.text().substring(Math.max(0, begin - 9), begin);
        if (before.matches("(?is).*\\b(?:last|past|previous) ")) {
            return null;
        }
        Period sum = Period.ZERO;
        for (int i = 1; i <= 3; i++) {
            String unit = match.word("u" + i);
            Integer number = unit == null ? null : TimeWords.number(match.need("n" + i));
            if (unit != null && number != null) {
                sum =
                        switch (unit.toLowerCase(Locale.ROOT)) {
                            case "year" -> sum.plusYears(number);
                            case "month" -> sum.plusMonths(number);
                            case "week" -> sum.plusDays(7L * number);
                            default -> sum.plusDays(number);
                        };
            }
        }
        String way = match.need("way").toLowerCase(Locale.ROOT);
        boolean back = way.equals("ago") || way.equals("earlier");
        boolean fromText = way.equals("earlier") || way.equals("later");
        return match.as(new Counted(back ? sum.negated() : sum, fromText));
    }

    private static TimeExpression tomorrow(Match match) {
        int days = match.span().length() > 4 ? 2 : 1;
        return match.as(new Shifted(days, ChronoUnit.DAYS, false));
    }
}
