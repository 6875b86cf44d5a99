package crossread.analysis.claim;

import static crossread.analysis.claim.TimeWords.DAY;
import static crossread.analysis.claim.TimeWords.DAY_PART;
import static crossread.analysis.claim.TimeWords.FULL_MONTH;
import static crossread.analysis.claim.TimeWords.MONTH;
import static crossread.analysis.claim.TimeWords.NUMBER;
import static crossread.analysis.claim.TimeWords.SEASON;
import static crossread.analysis.claim.TimeWords.WEEKDAY;

import crossread.analysis.claim.TimeRule.Match;
import crossread.analysis.claim.TimeShape.Again;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Rules for what happens again and again: "every month", "Mondays", "twice a year". */
final class SetRules {
    private static final String UNIT =
            "(?<unit>second|minute|hour|day|weekday|weekend|week|fortnight|month|quarter|year|decade)";
    private static final String EACH = "(?<each>every|each) ";
    private static final String RANK =
            "(?:(?<other>other|alternate|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) )?";
    private static final String DAYS =
            "(?-i:(?<days>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|weekdays|weekends|weeknights))";
    private static final String PARTS = "(?<part>morning|afternoon|evening|night)s";

    static final List<TimeRule> ALL =
            List.of(
                    TimeRule.of(
                            "(?:(?<once>once) )?"
                                    + EACH
                                    + "(?:single )?"
                                    + RANK
                                    + "(?:(?:"
                                    + NUMBER
                                    + "|few) )?"
                                    + UNIT
                                    + "s?(?! (?:or so )?(?:counts|matters)\\b)",
                            SetRules::everyUnit),
                    TimeRule.of(EACH + "(?:" + DAY_PART + ")", match -> set(match, "P1D", null)),
                    TimeRule.of(
                            EACH + RANK + WEEKDAY + "(?: " + DAY_PART + ")?", SetRules::weekday),
                    TimeRule.of(DAYS + "(?! " + PARTS + ")", SetRules::plural),
                    TimeRule.of(
                            "(?:" + WEEKDAY + "|(?<work>weekday|weekend))s? " + PARTS,
                            SetRules::weekday),
                    TimeRule.of("(?:on |in the )" + PARTS, match -> set(match, "P1D", null)),
                    TimeRule.of(
                            "(?:the )?(?:first|second|third|fourth|last) "
                                    + WEEKDAY
                                    + " (?:of|in) "
                                    + EACH
                                    + "month",
                            match -> set(match, "P1M", null)),
                    TimeRule.of(
                            EACH + "(?:" + FULL_MONTH + "|" + SEASON + ")(?! ?\\d)",
                            SetRules::everyMonth),
                    TimeRule.of(EACH + "(?:" + MONTH + "\\.? " + DAY + ")", SetRules::everyDate),
                    TimeRule.of(
                            "(?:the )?(?<nth>[0-3]?\\d(?:st|nd|rd|th)|first|fifteenth)(?: day)? of "
                                    + EACH
                                    + "month",
                            SetRules::dayOfMonth),
                    TimeRule.of(
                            "(?:(?<once>once|twice|thrice)|(?:"
                                    + NUMBER
                                    + ") times) (?:a|an|per|each|every) "
                                    + UNIT,
                            SetRules::rate),
                    TimeRule.of(
                            "(?-i:(?:(?<once>twice|thrice|once)-)?(?<adverb>hourly|daily|nightly|weekly|monthly"
                                    + "|yearly|annually|quarterly(?=[.,;:!?)]| ?$| (?:and|or|at|by|for|from|in|since"
                                    + "|to|until)\\b)))(?! newspaper)",
                            SetRules::adverb),
                    TimeRule.of(
                            "(?-i:(?<adverb>bi-?weekly|fortnightly|bi-?monthly|semi-?annual(?:ly)?"
                                    + "|half-yearly|bi-?annual(?:ly)?|biennial(?:ly)?))",
                            SetRules::adverb),
                    TimeRule.of(
                            "(?-i:everyday)(?=[.,;:!?]| ?$| (?:at|from|by|for|and|since|until|\\d))",
                            match -> set(match, "P1D", null)));

    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?:\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|few|several|both|many|past|last"
                            + "|next|previous|consecutive|straight)) $",
                    Pattern.CASE_INSENSITIVE);

    private SetRules() {}

    private static TimeExpression everyUnit(Match match) {
        String word = match.need("unit").toLowerCase(Locale.ROOT);
        String written = match.word("number");
        Integer number = written == null ? null : TimeWords.number(written);
        int rank = rank(match);
        return set(
                match,
                period(word, rank > 0 ? rank : number == null ? 1 : number),
                match.word("once") == null ? null : "1X");
    }

    /** So many units from one to the next: 2 for "every other"; 0 where no rank is named. */
    private static int rank(Match match) {
        String rank = match.word("other");
        if (rank == null) {
            return 0;
        }
        int number = TimeWords.ordinal(rank);
        return number == 0 ? 2 : number;
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

    private static TimeExpression weekday(Match match) {
        String work = DateRules.word(match, "work");
        String day =
                work == null
                        ? String.valueOf(TimeWords.weekday(match.need("weekday")).getValue())
                        : work.equalsIgnoreCase("weekday") ? "WD" : "WE";
        return set(match, "XXXX-WXX-" + day, null);
    }

    /** "Mondays", which do not recur where they are counted: "three Mondays". */
    private static @Nullable TimeExpression plural(Match match) {
        String days = match.need("days");
        int begin = match.span().begin();
        String before = match.text().substring(Math.max(0, begin - 24), begin);
        if (COUNTED.matcher(before).find()) {
            return null;
        }
        return switch (days) {
            case "weekdays" -> set(match, "XXXX-WXX-WD", null);
            case "weekends" -> set(match, "XXXX-WXX-WE", null);
            case "weeknights" ->
                    match.as(
                            new Again("XXXX-WXX-WD", null, null), TimeWords.dayPart("night"), null);
            default -> set(match, "XXXX-WXX-" + TimeWords.weekday(days).getValue(), null);
        };
    }

    private static TimeExpression everyMonth(Match match) {
        String month = match.word("month");
        return set(
                match,
                month == null
                        ? "XXXX-" + TimeWords.season(match.need("season"))
                        : "XXXX-%02d".formatted(TimeWords.month(month)),
                null);
    }

    private static @Nullable TimeExpression everyDate(Match match) {
        String word = match.word("dayword");
        Integer day = word == null ? match.number("day") : TimeWords.number(word);
        int month = TimeWords.month(match.need("month"));
        return day == null || day < 1 || day > 31
                ? null
                : set(match, "XXXX-%02d-%02d".formatted(month, day), null);
    }

    private static @Nullable TimeExpression dayOfMonth(Match match) {
        int day = TimeWords.ordinal(match.need("nth"));
        return day < 1 || day > 31 ? null : set(match, "XXXX-XX-%02d".formatted(day), null);
    }

    private static TimeExpression rate(Match match) {
        String once = match.word("once");
        Integer number =
                once == null ? TimeWords.number(match.need("number")) : Integer.valueOf(of(once));
        return set(
                match,
                period(match.need("unit").toLowerCase(Locale.ROOT), 1),
                number == null ? null : number + "X");
    }

    private static int of(String once) {
        return switch (once.toLowerCase(Locale.ROOT)) {
            case "once" -> 1;
            case "twice" -> 2;
            default -> 3;
        };
    }

    private static TimeExpression adverb(Match match) {
        String once = DateRules.word(match, "once");
        return set(
                match,
                switch (match.need("adverb").replace("-", "")) {
                    case "hourly" -> "PT1H";
                    case "daily" -> "P1D";
                    case "nightly" -> "XXXX-XX-XXTNI";
                    case "weekly" -> "P1W";
                    case "biweekly", "fortnightly" -> "P2W";
                    case "monthly" -> "P1M";
                    case "bimonthly" -> "P2M";
                    case "quarterly" -> "P3M";
                    case "biennial", "biennially" -> "P2Y";
                    case "yearly", "annually" -> "P1Y";
                    default -> "P6M";
                },
                once == null ? null : of(once) + "X");
    }

    private static TimeExpression set(Match match, String value, @Nullable String freq) {
        String each = DateRules.word(match, "each");
        String part = DateRules.word(match, "part");
        return match.as(
                new Again(value, each == null ? null : each.toUpperCase(Locale.ROOT), freq),
                part == null ? null : TimeWords.dayPart(part),
                null);
    }
}
