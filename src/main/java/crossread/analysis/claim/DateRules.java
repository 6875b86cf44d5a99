package crossread.analysis.claim;

import static crossread.analysis.claim.TimeWords.DAY;
import static crossread.analysis.claim.TimeWords.FULL_MONTH;
import static crossread.analysis.claim.TimeWords.FULL_YEAR;
import static crossread.analysis.claim.TimeWords.MONTH;
import static crossread.analysis.claim.TimeWords.OF_YEAR;
import static crossread.analysis.claim.TimeWords.SHORT_WEEKDAY;
import static crossread.analysis.claim.TimeWords.SPOKEN_YEAR;
import static crossread.analysis.claim.TimeWords.WEEKDAY;
import static crossread.analysis.claim.TimeWords.WRITTEN_YEAR;
import static crossread.analysis.claim.TimeWords.YEAR;

import crossread.analysis.claim.TimeRule.Match;
import crossread.analysis.claim.TimeShape.Calendar;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.List;
import java.util.regex.Pattern;

/** Rules for what a calendar names: days, months, years, decades, quarters, seasons. */
final class DateRules {
    private static final String LEADING_DAY =
            "(?:" + WEEKDAY + "|" + SHORT_WEEKDAY + ")(?:,? (?:the )?| ?, ?)";

    private static final String SHORT_MONTH =
            "(?-i:(?<month>Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))(?![A-Za-z.])";

    static final List<TimeRule> ALL =
            List.of(
                    TimeRule.of(
                            "(?:"
                                    + LEADING_DAY
                                    + ")?"
                                    + MONTH
                                    + "(?:\\.? ?|, (?=\\d\\d?(?:st|nd|rd|th)))"
                                    + DAY
                                    + "(?:"
                                    + OF_YEAR
                                    + ")?",
                            DateRules::dayOfMonth),
                    TimeRule.of(
                            "(?:"
                                    + LEADING_DAY
                                    + ")?"
                                    + "(?:(?<first>[0-3]?\\d)(?:st|nd|rd|th)?-(?:the )?)?"
                                    + DAY
                                    + "\\.? (?:of )?"
                                    + MONTH
                                    + "(?:"
                                    + OF_YEAR
                                    + ")?",
                            DateRules::dayOfMonth),
                    TimeRule.of(
                            MONTH + "(?: ?, ?|,? (?:(?:of|in) )?)" + WRITTEN_YEAR,
                            DateRules::monthOfYear),
                    TimeRule.of(
                            FULL_YEAR + " ?,? " + MONTH + "(?<spoken>)(?<short>)(?! ?\\d)",
                            DateRules::monthOfYear),
                    TimeRule.of("(?:(?<mod>early|mid|late)-)?" + FULL_MONTH, DateRules::bareMonth),
                    TimeRule.of(SHORT_MONTH, DateRules::shortMonth),
                    TimeRule.of(WEEKDAY, DateRules::weekday),
                    TimeRule.of("(?:(?<mod>early|mid|late)-)?" + YEAR, DateRules::year),
                    TimeRule.of("(?:the )?(?:year )?" + SPOKEN_YEAR, DateRules::spokenYear));

    private static final Pattern BARE_MONTH_CUE =
            Pattern.compile(
                    "(?:^|[\\s(])(?:in|since|until|till|by|during|from|to|through|of|before|after|between"
                            + "|and|early|late|mid|for|this|that|next|last|every|each) $",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT_CUE =
            Pattern.compile(
                    "(?:^|[\\s(])(?:in|since|until|early|late|mid|last|next) $",
                    Pattern.CASE_INSENSITIVE);
    private static final String A_MONTH =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]{1,6})?\\.?";
    private static final Pattern MONTH_BEHIND =
            Pattern.compile("(?: ?[-–—] ?| to | through | until )" + A_MONTH + "(?![A-Za-z])");
    private static final Pattern MONTH_BEFORE =
            Pattern.compile("\\b" + A_MONTH + "(?: ?[-–—] ?| to | through | until )$");
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
        String word = match.word("dayword");
        Integer day = word == null ? match.number("day") : TimeWords.number(word);
        int month = TimeWords.month(match.need("month"));
        if (day == null || day < 1 || day > 31) {
            return null;
        }
        TimeExpression date = match.as(new Calendar(yearOf(match), month, day, weekdayOf(match)));
        String first = word(match, "first");
        return first == null
                ? date
                : TimeRanges.of(
                        date.span(),
                        match.as(new Calendar(yearOf(match), month, Integer.valueOf(first), null)),
                        date);
    }

    private static @Nullable DayOfWeek weekdayOf(Match match) {
        String word = match.word("weekday");
        String name = word == null ? match.word("shortday") : word;
        return name == null ? null : TimeWords.weekday(name);
    }

    private static TimeExpression monthOfYear(Match match) {
        int month = TimeWords.month(match.need("month"));
        return match.as(new Calendar(yearOf(match), month, null, null));
    }

    private static @Nullable TimeExpression bareMonth(Match match) {
        String word = match.need("month");
        String before = before(match);
        boolean ambiguous = word.matches("(?i)may|march|april|june|august");
        boolean named = before.matches("(?s).*\\p{Lu}[\\p{L}.]+ $") && !cued(before);
        String after = after(match);
        if (ambiguous && !cued(before) && !beside(match, MONTH_BEHIND)
                || named
                || after.matches("(?s) \\p{Lu}[a-z]+.*") && ambiguous) {
            return null;
        }
        return match.as(
                new Calendar(null, TimeWords.month(word), null, null), null, hyphened(match));
    }

    /** "Feb" without its point, behind a word of time or beside another month. */
    private static @Nullable TimeExpression shortMonth(Match match) {
        boolean cued = SHORT_CUE.matcher(before(match)).find() || beside(match, MONTH_BEHIND);
        return cued && !after(match).matches("(?s) \\p{Lu}[a-z]+.*")
                ? match.as(new Calendar(null, TimeWords.month(match.need("month")), null, null))
                : null;
    }

    private static boolean beside(Match match, Pattern behind) {
        return behind.matcher(after(match)).lookingAt()
                || MONTH_BEFORE.matcher(before(match)).find();
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
                : match.as(
                        new Calendar(match.number("year"), null, null, null),
                        null,
                        hyphened(match));
    }

    private static @Nullable String hyphened(Match match) {
        String mod = match.word("mod");
        return mod == null ? null : modOf(mod);
    }

    private static @Nullable TimeExpression spokenYear(Match match) {
        String words = match.need("spoken");
        boolean year =
                words.startsWith("nineteen ")
                        || match.span().length() > words.length() + 4
                        || before(match).matches("(?s).*\\b(?:in|since|until|of|by) ");
        Integer number = TimeWords.spokenYear(words);
        return number == null || !year ? null : match.as(new Calendar(number, null, null, null));
    }

    /** The year of a date, in figures, shortened or in words. */
    static @Nullable Integer yearOf(Match match) {
        String words = match.word("spoken");
        String two = match.word("short");
        if (words != null && !words.isEmpty()) {
            return TimeWords.spokenYear(words);
        }
        return two == null || two.isEmpty()
                ? match.number("year")
                : Integer.valueOf(TimeWords.fullYear(Integer.parseInt(two)));
    }

    /** {@code START}, {@code MID} or {@code END} for early, mid, late and their like. */
    static String modOf(String word) {
        return switch (word.toLowerCase(java.util.Locale.ROOT)) {
            case "early", "earlier", "beginning", "start" -> "START";
            case "mid", "middle" -> "MID";
            default -> "END";
        };
    }

    /** The words of a group, or null where the pattern has none of that name. */
    static @Nullable String word(Match match, String group) {
        return match.matcher().namedGroups().containsKey(group) ? match.word(group) : null;
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
