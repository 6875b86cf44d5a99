package crossread.analysis.claim;

import static crossread.analysis.claim.TimeWords.MONTH;
import static crossread.analysis.claim.TimeWords.OF_YEAR;
import static crossread.analysis.claim.TimeWords.WRITTEN_YEAR;

import crossread.analysis.claim.TimeRule.Match;
import crossread.analysis.claim.TimeShape.Calendar;
import crossread.analysis.claim.TimeShape.DayOfMonth;
import crossread.analysis.claim.TimeShape.Directed;
import crossread.analysis.claim.TimeShape.Rest;
import crossread.analysis.claim.TimeShape.Shifted;
import crossread.analysis.claim.TimeShape.WeekIn;
import crossread.analysis.claim.TimeShape.WeekOf;
import crossread.analysis.claim.TimeShape.WeekendOf;

import org.jspecify.annotations.Nullable;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Rules for weeks told by a day or by rank, and for what is left of a week, month or year. */
final class WeekRules {
    private static final String RANK =
            "(?<nth>first|second|third|fourth|fifth|last|final|1st|2nd|3rd|4th|5th)";

    static final List<TimeRule> ALL =
            List.of(
                    TimeRule.of(
                            "(?<!every |each )(?:the |that )?(?:week|w/c|w/e)(?: of| beginning| starting| commencing| ending| ended|(?<=w/[ce]))(?: on)?(?= (?!the (?!\\d))[\\p{L}\\d])",
                            match -> match.as(new WeekOf(null))),
                    TimeRule.of(
                            "(?:the )?(?:very )?"
                                    + RANK
                                    + " week (?:of|in) "
                                    + MONTH
                                    + "(?:"
                                    + OF_YEAR
                                    + ")?",
                            WeekRules::ofMonth),
                    TimeRule.of(
                            "(?:the )?(?:very )?" + RANK + " week (?:of|in) " + WRITTEN_YEAR,
                            WeekRules::ofYear),
                    TimeRule.of(
                            "(?:the )?"
                                    + RANK
                                    + " week (?:of |in )?(?<which>this|last|next|the) (?<unit>month|year)",
                            WeekRules::ofDirected),
                    TimeRule.of(
                            "(?:the )?(?:rest|remainder|balance) (?:of )?(?:the |this |my |our )?(?<unit>day|week|month|year|decade)",
                            match -> match.as(new Rest(TimeWords.unit(match.need("unit"))))),
                    TimeRule.of(
                            "the (?<unit>week|month|year|weekend) (?<way>after|before) (?:the )?(?:next|last)",
                            WeekRules::afterNext),
                    TimeRule.of(
                            "(?:the )?week of the (?<day>[0-3]?\\d)(?:st|nd|rd|th)(?! of)",
                            match ->
                                    match.as(
                                            new WeekOf(
                                                    new DayOfMonth(
                                                            TimeWords.ordinal(match.need("day")),
                                                            null,
                                                            null)))),
                    TimeRule.of(
                            "(?:the )?weekend of(?= (?!the)[\\p{L}\\d])",
                            match -> match.as(new WeekendOf(null))),
                    TimeRule.of(
                            "that (?:same )?weekend",
                            match ->
                                    match.as(
                                            new WeekendOf(new Shifted(0, ChronoUnit.DAYS, true)))));

    private WeekRules() {}

    private static int rank(Match match) {
        String nth = match.need("nth").toLowerCase(Locale.ROOT);
        return nth.equals("last") || nth.equals("final") ? -1 : TimeWords.ordinal(nth);
    }

    private static TimeExpression ofMonth(Match match) {
        int month = TimeWords.month(match.need("month"));
        return match.as(
                new WeekIn(rank(match), new Calendar(DateRules.yearOf(match), month, null, null)));
    }

    private static TimeExpression ofYear(Match match) {
        return match.as(
                new WeekIn(rank(match), new Calendar(DateRules.yearOf(match), null, null, null)));
    }

    private static TimeExpression ofDirected(Match match) {
        int direction = TimeWords.direction(match.need("which"));
        boolean month = match.need("unit").equalsIgnoreCase("month");
        TimeShape period =
                month
                        ? new Shifted(direction, ChronoUnit.MONTHS, false)
                        : new Directed("AN", direction);
        return match.as(new WeekIn(rank(match), period));
    }

    private static @Nullable TimeExpression afterNext(Match match) {
        boolean after = match.need("way").equalsIgnoreCase("after");
        boolean next = match.span().in(match.text()).toLowerCase(Locale.ROOT).endsWith("next");
        String unit = match.need("unit").toLowerCase(Locale.ROOT);
        return after != next || unit.equals("weekend")
                ? null
                : match.as(new Shifted(after ? 2 : -2, TimeWords.unit(unit), false));
    }
}
