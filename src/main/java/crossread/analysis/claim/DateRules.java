package crossread.analysis.claim;

import static crossread.analysis.claim.TimeWords.DAY;
import static crossread.analysis.claim.TimeWords.FULL_MONTH;
import static crossread.analysis.claim.TimeWords.MONTH;
import static crossread.analysis.claim.TimeWords.SEASON;
import static crossread.analysis.claim.TimeWords.SHORT_WEEKDAY;
import static crossread.analysis.claim.TimeWords.WEEKDAY;
import static crossread.analysis.claim.TimeWords.YEAR;

import crossread.analysis.claim.TimeRule.Match;
import crossread.analysis.claim.TimeShape.Calendar;
import crossread.analysis.claim.TimeShape.Fixed;
import crossread.analysis.claim.TimeShape.Part;
import crossread.model.TimexType;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.List;
import java.util.regex.Pattern;

/** Rules for what a calendar names: days, months, years, decades, quarters, seasons. */
final class DateRules {
    private static final String LEADING_DAY =
            "(?:" + WEEKDAY + "|" + SHORT_WEEKDAY + ")(?:,? (?:the )?| ?, ?)";

    static final List<TimeRule> ALL =
            List.of(
                    TimeRule.of(
                            "(?:"
                                    + LEADING_DAY
                                    + ")?"
                                    + MONTH
                                    + " ?"
                                    + DAY
                                    + "(?:,? ?"
                                    + YEAR
                                    + ")?",
                            DateRules::dayOfMonth),
                    TimeRule.of(
                            "(?:"
                                    + LEADING_DAY
                                    + ")?"
                                    + DAY
                                    + " (?:of )?"
                                    + MONTH
                                    + "(?:,? ?"
                                    + YEAR
                                    + ")?",
                            DateRules::dayOfMonth),
                    TimeRule.of(MONTH + ",? (?:of )?" + YEAR, DateRules::monthOfYear),
                    TimeRule.of(
                            "(?<year>(?:19|20)\\d\\d)-(?<month>[01]\\d)-(?<day>[0-3]\\d)",
                            DateRules::isoDay),
                    TimeRule.of(
                            "(?<month>[01]?\\d)/(?<day>[0-3]?\\d)/(?<year>(?:19|20)?\\d\\d)(?![/\\d])",
                            DateRules::slashDay),
                    TimeRule.of(FULL_MONTH, DateRules::bareMonth),
                    TimeRule.of(WEEKDAY, DateRules::weekday),
                    TimeRule.of(YEAR, DateRules::year),
                    TimeRule.of(
                            "nineteen (?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
                                    + "(?:[ -](?<ones>one|two|three|four|five|six|seven|eight|nine))?",
                            DateRules::spokenYear),
                    TimeRule.of(
                            "(?:the )?(?:(?<mod>early|mid|late)[ -])?(?:the )?"
                                    + "(?:(?<decade>(?:19|20)\\d)0['’]?s|['’‘](?<short>[2-9])0s)",
                            DateRules::decade),
                    TimeRule.of(
                            "(?:the )?(?<number>1?\\d|20|21)(?:th|st|nd|rd)[ -]century",
                            DateRules::century),
                    TimeRule.of(
                            "(?:the )?(?<which>first|second|third|fourth|final|last|1st|2nd|3rd|4th)"
                                    + "[ -](?<what>quarter|half)(?:(?:,? of(?: the year)?| of fiscal|,)? ?"
                                    + YEAR
                                    + ")?(?![ -](?:of the (?!year)|time|hour|minute|final|an? ))",
                            DateRules::quarter),
                    TimeRule.of("(?:the )?" + SEASON + "(?: of|,)? " + YEAR, DateRules::season));

    private static final Pattern BARE_MONTH_CUE =
            Pattern.compile(
                    "(?:^|[\\s(])(?:in|since|until|till|by|during|from|to|through|of|before|after|between"
                            + "|and|early|late|mid|for|this|that|next|last|every|each) $",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern AMOUNT_BEFORE =
            Pattern.compile("(?:than|about|nearly|almost|some|least|over|around|No\\.|#) $");
    private static final Pattern PLURAL_AFTER =
            Pattern.compile("^ (?:[a-z-]+ )?[a-z]{3,}(?<!s)s\\b.*", Pattern.DOTALL);
    private static final Pattern YEAR_CUE =
            Pattern.compile(
                    "(?:['’]s|\\b(?:in|since|until|by|during|from|of|before|after|and|his|her|its"
                            + "|their|the|a|to|between|through|for|early|late|mid)) $",
                    Pattern.CASE_INSENSITIVE);

    private DateRules() {}

    private static @Nullable TimeExpression dayOfMonth(Match match) {
        Integer day = match.number("day");
        int month = TimeWords.month(match.need("month"));
        if (day == null || day < 1 || day > 31) {
            return null;
        }
        return match.as(new Calendar(match.number("year"), month, day, weekdayOf(match)));
    }

    private static @Nullable DayOfWeek weekdayOf(Match match) {
        String word = match.word("weekday");
        String name = word == null ? match.word("shortday") : word;
        return name == null ? null : TimeWords.weekday(name);
    }

    private static TimeExpression monthOfYear(Match match) {
        int month = TimeWords.month(match.need("month"));
        return match.as(new Calendar(match.number("year"), month, null, null));
    }

    private static TimeExpression isoDay(Match match) {
        return match.as(
                new Calendar(
                        match.number("year"), match.number("month"), match.number("day"), null));
    }

    private static @Nullable TimeExpression slashDay(Match match) {
        Integer month = match.number("month");
        Integer day = match.number("day");
        Integer year = match.number("year");
        if (month == null || day == null || year == null) {
            return null;
        }
        boolean dayFirst = month > 12;
        int full = year > 99 ? year : year > 50 ? 1900 + year : 2000 + year;
        return Math.min(month, day) > 12 || Math.min(month, day) < 1
                ? null
                : match.as(
                        new Calendar(full, dayFirst ? day : month, dayFirst ? month : day, null));
    }

    private static @Nullable TimeExpression bareMonth(Match match) {
        String word = match.need("month");
        String before = before(match);
        boolean ambiguous = word.matches("(?i)may|march|april|june|august");
        boolean named = before.matches("(?s).*\\p{Lu}[\\p{L}.]+ $") && !cued(before);
        String after = after(match);
        if (ambiguous && !cued(before)
                || named
                || after.matches("(?s) \\p{Lu}[a-z]+.*") && ambiguous) {
            return null;
        }
        return match.as(new Calendar(null, TimeWords.month(word), null, null));
    }

    private static boolean cued(String before) {
        return BARE_MONTH_CUE.matcher(before).find();
    }

    private static TimeExpression weekday(Match match) {
        return match.as(new Calendar(null, null, null, TimeWords.weekday(match.need("weekday"))));
    }

    private static @Nullable TimeExpression year(Match match) {
        String before = before(match);
        String after = after(match);
        boolean amount = AMOUNT_BEFORE.matcher(before).find();
        boolean counts = PLURAL_AFTER.matcher(after).matches() && !YEAR_CUE.matcher(before).find();
        boolean measured =
                after.matches(
                        "(?s)(?:[ -](?:km|miles?|people|persons|hours?|feet|metres|square|GMT|tents)\\b"
                                + "|[-–/]\\p{L}|-\\d{3,4}-).*");
        return amount || counts || measured
                ? null
                : match.as(new Calendar(match.number("year"), null, null, null));
    }

    private static @Nullable TimeExpression spokenYear(Match match) {
        Integer year = TimeWords.spokenYear("nineteen", match.need("tens"), match.word("ones"));
        return year == null ? null : match.as(new Calendar(year, null, null, null));
    }

    private static TimeExpression decade(Match match) {
        String decade = match.word("decade");
        String mod = match.word("mod");
        return match.as(
                new Fixed(decade == null ? "19" + match.need("short") : decade, TimexType.DATE),
                null,
                mod == null ? null : modOf(mod));
    }

    private static TimeExpression century(Match match) {
        int number = Integer.parseInt(match.need("number"));
        return match.as(new Fixed("%02d".formatted(number - 1), TimexType.DATE));
    }

    private static TimeExpression quarter(Match match) {
        boolean half = match.need("what").equalsIgnoreCase("half");
        int rank =
                switch (match.need("which").toLowerCase(java.util.Locale.ROOT)) {
                    case "first", "1st" -> 1;
                    case "second", "2nd" -> 2;
                    case "third", "3rd" -> 3;
                    default -> half ? 2 : 4;
                };
        return match.as(new Part((half ? "H" : "Q") + rank, match.number("year")));
    }

    private static TimeExpression season(Match match) {
        return match.as(new Part(TimeWords.season(match.need("season")), match.number("year")));
    }

    /** {@code START}, {@code MID} or {@code END} for early, mid, late and their like. */
    static String modOf(String word) {
        return switch (word.toLowerCase(java.util.Locale.ROOT)) {
            case "early", "earlier", "beginning", "start" -> "START";
            case "mid", "middle" -> "MID";
            default -> "END";
        };
    }

    private static String before(Match match) {
        int begin = match.span().begin();
        return match.text().substring(Math.max(0, begin - 24), begin);
    }

    private static String after(Match match) {
        int end = match.span().end();
        return match.text().substring(end, Math.min(match.text().length(), end + 40));
    }
}
