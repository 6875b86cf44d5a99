package crossread.analysis.claim;

import static crossread.analysis.claim.TimeWords.DAY_PART;
import static crossread.analysis.claim.TimeWords.FULL_MONTH;
import static crossread.analysis.claim.TimeWords.NUMBER;
import static crossread.analysis.claim.TimeWords.SEASON;
import static crossread.analysis.claim.TimeWords.WEEKDAY;

import crossread.analysis.claim.TimeRule.Match;
import crossread.analysis.claim.TimeShape.Fixed;
import crossread.model.TimexType;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** Rules for what happens again and again: "every month", "Mondays", "twice a year". */
final class SetRules {
    private static final String UNIT =
            "(?<unit>second|minute|hour|day|weekday|weekend|week|fortnight|month|quarter|year|decade)";

    static final List<TimeRule> ALL =
            List.of(
                    TimeRule.of(
                            "(?:every|each) (?:single )?(?:(?<other>other |second )|(?:"
                                    + NUMBER
                                    + "|few) )?"
                                    + UNIT
                                    + "s?",
                            SetRules::everyUnit),
                    TimeRule.of("(?:every|each) (?:" + DAY_PART + ")", SetRules::everyPart),
                    TimeRule.of(
                            "(?:every|each) (?:other )?"
                                    + WEEKDAY
                                    + "(?: "
                                    + DAY_PART
                                    + ")?|(?-i:(?<days>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days))",
                            SetRules::everyWeekday),
                    TimeRule.of(
                            "(?:every|each) (?:" + FULL_MONTH + "|" + SEASON + ")",
                            SetRules::everyMonth),
                    TimeRule.of(
                            "(?:once|twice|(?:"
                                    + NUMBER
                                    + ") times) (?:a|an|per|each|every) "
                                    + UNIT,
                            SetRules::rate),
                    TimeRule.of(
                            "(?-i:(?<adverb>hourly|daily|nightly|weekly|biweekly|fortnightly|monthly"
                                    + "|yearly|annually))(?! newspaper)",
                            SetRules::adverb));

    private SetRules() {}

    private static TimeExpression everyUnit(Match match) {
        String word = match.need("unit").toLowerCase(Locale.ROOT);
        String written = match.word("number");
        Integer number = written == null ? null : TimeWords.number(written);
        int times = match.word("other") != null ? 2 : number == null ? 1 : number;
        return set(match, period(word, times));
    }

    /** The TIMEX3 value of what recurs with a unit. */
    private static String period(String unit, int times) {
        return switch (unit) {
            case "weekday" -> "XXXX-WXX-WD";
            case "weekend" -> "XXXX-WXX-WE";
            case "second" -> "PT" + times + "S";
            case "minute" -> "PT" + times + "M";
            case "hour" -> "PT" + times + "H";
            case "day" -> "P" + times + "D";
            case "week" -> "P" + times + "W";
            case "fortnight" -> "P" + 2 * times + "W";
            case "month" -> "P" + times + "M";
            case "quarter" -> "P" + 3 * times + "M";
            case "decade" -> "P" + times + "E";
            default -> "P" + times + "Y";
        };
    }

    private static TimeExpression everyPart(Match match) {
        return set(match, "XXXX-XX-XX" + TimeWords.dayPart(match.need("part")));
    }

    private static TimeExpression everyWeekday(Match match) {
        String days = match.word("days");
        String word = days == null ? match.need("weekday") : days;
        String part = match.word("part");
        return set(
                match,
                "XXXX-WXX-"
                        + TimeWords.weekday(word).getValue()
                        + (part == null ? "" : TimeWords.dayPart(part)));
    }

    private static TimeExpression everyMonth(Match match) {
        String month = match.word("month");
        return set(
                match,
                month == null
                        ? "XXXX-" + TimeWords.season(match.need("season"))
                        : "XXXX-%02d".formatted(TimeWords.month(month)));
    }

    private static TimeExpression rate(Match match) {
        return set(match, period(match.need("unit").toLowerCase(Locale.ROOT), 1));
    }

    private static @Nullable TimeExpression adverb(Match match) {
        return switch (match.need("adverb")) {
            case "hourly" -> set(match, "PT1H");
            case "daily" -> set(match, "P1D");
            case "nightly" -> set(match, "XXXX-XX-XXTNI");
            case "weekly" -> set(match, "P1W");
            case "biweekly", "fortnightly" -> set(match, "P2W");
            case "monthly" -> set(match, "P1M");
            default -> set(match, "P1Y");
        };
    }

    private static TimeExpression set(Match match, String value) {
        return match.as(new Fixed(value, TimexType.SET));
    }
}
