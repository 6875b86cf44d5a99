package crossread.analysis.claim;

import static crossread.analysis.claim.TimeWords.DAY_PART;
import static crossread.analysis.claim.TimeWords.WEEKDAY;

import crossread.analysis.claim.TimeRule.Match;
import crossread.analysis.claim.TimeShape.Calendar;
import crossread.analysis.claim.TimeShape.Open;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** Rules for clock times and parts of the day. */
final class ClockRules {
    private static final String HEDGE =
            "(?:(?<hedge>about|around|approximately|roughly|just before|just after|shortly before"
                    + "|shortly after|before|after|by|nearly) )?";
    private static final String HOUR_WORD =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
    private static final String HALF = "(?<half>a|p)(?:\\. ?m\\.?|m)";
    private static final String ZONE = Zones.AFTER_CLOCK;
    private static final String SECOND =
            "(?: ?\\((?:\\d{4}|\\d\\d?(?::\\d\\d)?)(?: ?[ap]\\.?m\\.?)? (?:GMT|UTC|ET|EST|EDT|BST|CET|local time)\\))?";

    /** The first time of a stretch, whose half of the day the second time names. */
    private static final String FIRST =
            "(?:(?:between (?<a>[01]?\\d(?:[:.][0-5]\\d)?) and |(?:from )?(?<b>[01]?\\d(?:[:.][0-5]\\d)?)(?: ?[-–—] ?| to | until | till ))(?:about )?)?";

    private static final String SECONDS = "(?::(?<second>[0-5]\\d))?";

    static final List<TimeRule> ALL =
            List.of(
                    TimeRule.of(
                            HEDGE
                                    + FIRST
                                    + "(?<hour>[01]?\\d)(?:[:.](?<minute>[0-5]\\d)"
                                    + SECONDS
                                    + ")? ?"
                                    + HALF
                                    + ZONE
                                    + SECOND,
                            ClockRules::halfDay),
                    TimeRule.of(
                            HEDGE
                                    + "(?<hour>[0-2]?\\d): ?(?<minute>[0-5]\\d)"
                                    + SECONDS
                                    + "(?: ?(?:hours|hrs|"
                                    + HALF
                                    + "))?"
                                    + ZONE
                                    + SECOND,
                            ClockRules::fullDay),
                    TimeRule.of(
                            HEDGE
                                    + "(?<hour>[0-2]\\d)(?<minute>[0-5]\\d)(?<second>)(?: (?:hours|hrs)(?=[ ,.(])"
                                    + "| (?=GMT|UTC|local time)| ?(?=\\(\\d{4} GMT)|(?=Z\\b))"
                                    + ZONE
                                    + SECOND,
                            ClockRules::fullDay),
                    TimeRule.of(
                            HEDGE
                                    + "(?<hour>[01]?\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o ?['’]? ?clock",
                            ClockRules::oClock),
                    TimeRule.of(
                            "(?:a )?(?<past>half|quarter|(?<number>"
                                    + HOUR_WORD
                                    + "|fifteen|twenty(?:[ -]five)?|[0-5]?\\d)(?: min(?:ute)?s?)?) (?<way>past|to) (?<hour>"
                                    + HOUR_WORD
                                    + "|1?\\d)(?:(?: in the | )"
                                    + DAY_PART
                                    + "| ?"
                                    + HALF
                                    + ")?(?! (?:\\p{L}+s|years?|months?|percent)\\b)",
                            ClockRules::pastHour),
                    TimeRule.of(
                            "(?<hour>"
                                    + HOUR_WORD
                                    + "|1?\\d)(?: o ?['’]? ?clock)? (?:in the|this) "
                                    + DAY_PART,
                            ClockRules::hourOfPart),
                    TimeRule.of(
                            "(?<hour>"
                                    + HOUR_WORD
                                    + ")(?:[ -](?:(?:oh|o['’]) )?(?<minutes>(?:twenty|thirty|forty|fifty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?"
                                    + "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))? (?<half>a|p)(?:\\. ?m\\.?|m\\b)"
                                    + "(?<second>)(?<minute>)"
                                    + ZONE,
                            ClockRules::inWords),
                    TimeRule.of(
                            "(?<=(?:morning|afternoon|evening|night|tonight),? (?:at|around|about) )(?<hour>1[0-2]|[1-9]|"
                                    + HOUR_WORD
                                    + ")(?![\\d:%]|[.,]\\d| (?!and|when|but|in|on|to|with|as|after|before)\\p{L})",
                            ClockRules::bareHour),
                    TimeRule.of(
                            "(?<date>(?:1\\d|20)\\d\\d-[01]\\d-[0-3]\\d)T(?<clock>[0-2]\\d:[0-5]\\d(?::[0-5]\\d)?)(?:\\.\\d+)?(?<offset>Z|[+-]\\d\\d:?\\d\\d)?",
                            ClockRules::iso),
                    TimeRule.of(HEDGE + "(?<word>noon|midnight|midday)", ClockRules::named),
                    TimeRule.of(
                            "(?:(?<mod>early|late)(?: on)? )" + WEEKDAY + "(?: " + DAY_PART + ")?",
                            ClockRules::weekdayPart),
                    TimeRule.of(
                            WEEKDAY + "(?:,? (?:(?<mod>early|late)[ -](?:in the )?)?)" + DAY_PART,
                            ClockRules::weekdayPart),
                    TimeRule.of(
                            "(?:in )?(?<mod>early|late)[ -]"
                                    + DAY_PART
                                    + "(?= ?[.,;:!?)]| ?$| (?:on|and|when|as|after|before|local|[A-Z][a-z]+day)\\b)(?<mid>)(?<midPart>)",
                            ClockRules::part),
                    TimeRule.of(
                            "(?:in )?the (?:(?<mod>early|late)[ -])?"
                                    + DAY_PART
                                    + "(?! of)"
                                    + "|(?:(?<mid>mid)[ -]?)"
                                    + DAY_PART.replace("<part>", "<midPart>"),
                            ClockRules::part));

    private ClockRules() {}

    private static @Nullable TimeExpression halfDay(Match match) {
        Integer hour = match.number("hour");
        if (hour == null || hour > 12) {
            return hour == null || hour > 23 ? null : clock(match, hour);
        }
        boolean afternoon = match.need("half").equalsIgnoreCase("p");
        TimeExpression end = clock(match, hour % 12 + (afternoon ? 12 : 0));
        String first = match.word("a") == null ? match.word("b") : match.word("a");
        if (first == null) {
            return end;
        }
        String[] parts = first.split("[:.]");
        String begin = likeClock(Integer.parseInt(parts[0]), String.valueOf(end.clock()));
        String minute = parts.length > 1 ? parts[1] : "00";
        return begin == null
                ? null
                : TimeRanges.of(
                        end.span(),
                        match.as(new Open(), begin.replaceFirst(":00", ":" + minute), null),
                        end);
    }

    private static @Nullable TimeExpression fullDay(Match match) {
        Integer hour = match.number("hour");
        if (hour == null || hour > 24) {
            return null;
        }
        return clock(match, hour);
    }

    private static TimeExpression clock(Match match, int hour) {
        String minute = match.word("minute");
        String second = match.word("second");
        String value =
                "T%02d:%s".formatted(hour, minute == null ? "00" : minute)
                        + (second == null || second.isEmpty() ? "" : ":" + second)
                        + Zones.suffix(match.word("zone"));
        return match.as(new Open(), value, mod(match));
    }

    /** "Seven thirty p.m." */
    private static @Nullable TimeExpression inWords(Match match) {
        Integer hour = TimeWords.number(match.need("hour"));
        String words = match.word("minutes");
        Integer minutes = words == null ? Integer.valueOf(0) : TimeWords.number(words);
        boolean afternoon = match.need("half").equalsIgnoreCase("p");
        return hour == null || minutes == null
                ? null
                : match.as(
                        new Open(),
                        "T%02d:%02d".formatted(hour % 12 + (afternoon ? 12 : 0), minutes)
                                + Zones.suffix(match.word("zone")),
                        null);
    }

    /** The hour that a part of the day leads to: "this morning at 7". */
    private static @Nullable TimeExpression bareHour(Match match) {
        Integer hour = TimeWords.number(match.need("hour"));
        return hour == null ? null : match.as(new Open(), "T%02d:00".formatted(hour), null);
    }

    private static TimeExpression iso(Match match) {
        String[] date = match.need("date").split("-");
        String offset = match.word("offset");
        String zone =
                offset == null || offset.contains(":") || offset.equals("Z")
                        ? offset
                        : offset.substring(0, 3) + ":" + offset.substring(3);
        return match.as(
                new Calendar(
                        Integer.valueOf(date[0]),
                        Integer.valueOf(date[1]),
                        Integer.valueOf(date[2]),
                        null),
                "T" + match.need("clock") + (zone == null ? "" : zone),
                null);
    }

    /** "Half past seven in the evening", "a quarter to six". */
    private static @Nullable TimeExpression pastHour(Match match) {
        Integer hour = TimeWords.number(match.need("hour"));
        String number = match.word("number");
        Integer minutes =
                number != null
                        ? TimeWords.number(number)
                        : Integer.valueOf(match.need("past").equalsIgnoreCase("half") ? 30 : 15);
        boolean to = match.need("way").equalsIgnoreCase("to");
        boolean share = to && match.word("part") == null && number != null;
        if (hour == null || minutes == null || hour > 12 || minutes > 59 || share) {
            return null;
        }
        int day = inHalf(hour, match.word("part"), match.word("half")) * 60;
        int at = Math.floorMod(to ? day - minutes : day + minutes, 1440);
        return match.as(new Open(), "T%02d:%02d".formatted(at / 60, at % 60), null);
    }

    /** "Eight in the evening". */
    private static @Nullable TimeExpression hourOfPart(Match match) {
        Integer hour = TimeWords.number(match.need("hour"));
        return hour == null || hour > 12 || hour == 0
                ? null
                : match.as(
                        new Open(),
                        "T%02d:00".formatted(inHalf(hour, match.word("part"), null)),
                        null);
    }

    private static int inHalf(int hour, @Nullable String part, @Nullable String half) {
        String named = part == null ? "" : part.toLowerCase(Locale.ROOT);
        boolean late =
                named.equals("afternoon")
                        || named.equals("evening")
                        || named.equals("night") && hour >= 6
                        || "p".equalsIgnoreCase(half);
        boolean noon = hour == 12 && !named.equals("night") && !"a".equalsIgnoreCase(half);
        return hour % 12 + (late && hour < 12 || noon ? 12 : 0);
    }

    /**
     * The hour of a number that a later clock time completes, "5" of "5 to 7 p.m.", or null where
     * it cannot be one.
     */
    static @Nullable String likeClock(int number, String later) {
        if (!later.matches("T\\d\\d:\\d\\d.*") || number > 24) {
            return null;
        }
        int end = Integer.parseInt(later.substring(1, 3));
        int hour = number > 12 ? number : number % 12 + (end >= 12 ? 12 : 0);
        int begin = hour <= end || number > 12 ? hour : hour >= 12 ? hour - 12 : hour + 12;
        return "T%02d:00".formatted(begin) + later.substring(6);
    }

    private static @Nullable TimeExpression oClock(Match match) {
        Integer hour = TimeWords.number(match.need("hour"));
        return hour == null || hour > 23
                ? null
                : match.as(new Open(), "T%02d:00".formatted(hour), mod(match));
    }

    private static TimeExpression named(Match match) {
        String value = match.need("word").equalsIgnoreCase("midnight") ? "T24:00" : "T12:00";
        return match.as(new Open(), value, mod(match));
    }

    private static TimeExpression weekdayPart(Match match) {
        String part = match.word("part");
        String mod = match.matcher().namedGroups().containsKey("mod") ? match.word("mod") : null;
        return match.as(
                new Calendar(null, null, null, TimeWords.weekday(match.need("weekday"))),
                part == null ? null : TimeWords.dayPart(part),
                mod == null ? null : DateRules.modOf(mod));
    }

    private static TimeExpression part(Match match) {
        String written = match.word("midPart");
        String mid = written == null || written.isEmpty() ? null : written;
        String mod = mid == null ? match.word("mod") : "mid";
        return match.as(
                new Open(),
                TimeWords.dayPart(mid == null ? match.need("part") : mid),
                mod == null ? null : DateRules.modOf(mod));
    }

    private static @Nullable String mod(Match match) {
        String hedge = match.word("hedge");
        if (hedge == null) {
            return null;
        }
        return switch (hedge.toLowerCase(Locale.ROOT)) {
            case "before", "just before", "shortly before", "by" -> "BEFORE";
            case "after", "just after", "shortly after" -> "AFTER";
            default -> "APPROX";
        };
    }
}
