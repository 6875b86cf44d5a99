package crossread.analysis.claim;

import static crossread.analysis.claim.TimeWords.DAY_PART;
import static crossread.analysis.claim.TimeWords.FULL_MONTH;
import static crossread.analysis.claim.TimeWords.NUMBER;
import static crossread.analysis.claim.TimeWords.SEASON;
import static crossread.analysis.claim.TimeWords.UNIT;
import static crossread.analysis.claim.TimeWords.WEEKDAY;

import crossread.analysis.claim.TimeRule.Match;
import crossread.analysis.claim.TimeShape.Directed;
import crossread.analysis.claim.TimeShape.Fixed;
import crossread.analysis.claim.TimeShape.Shifted;
import crossread.analysis.claim.TimeShape.Stretch;
import crossread.model.Span;
import crossread.model.TimexType;

import org.jspecify.annotations.Nullable;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Rules for times that are told from the text's own date, or from another time in it. */
final class RelativeRules {
    static final List<TimeRule> ALL =
            List.of(
                    TimeRule.of("(?:the )?day before yesterday", match -> day(match, -2, null)),
                    TimeRule.of("yesterday(?: " + DAY_PART + ")?", match -> day(match, -1, "part")),
                    TimeRule.of("tomorrow(?: " + DAY_PART + ")?", match -> day(match, 1, "part")),
                    TimeRule.of("(?:earlier |later )?today", match -> day(match, 0, null)),
                    TimeRule.of("last night|overnight", match -> night(match, -1)),
                    TimeRule.of("tonight", match -> night(match, 0)),
                    TimeRule.of(
                            "(?:later |earlier )?this " + DAY_PART, match -> day(match, 0, "part")),
                    TimeRule.of(
                            "(?:the )?(?:(?<mod>early|earlier|mid|late|later)[ -])?(?:the )?(?<which>last|this|next|past"
                                    + "|previous|coming) (?:"
                                    + FULL_MONTH
                                    + "|"
                                    + WEEKDAY
                                    + "|"
                                    + SEASON
                                    + ")",
                            RelativeRules::directed),
                    TimeRule.of(
                            FULL_MONTH + "(?: of)? (?<which>this|last|next) year",
                            RelativeRules::monthOf),
                    TimeRule.of(
                            "(?:(?<mod>early|earlier|late|later)[ -])?(?<which>last|this|next|(?:the )?current|upcoming) "
                                    + "(?:(?:fiscal|calendar|financial|tax) )?"
                                    + UNIT,
                            RelativeRules::unitOf),
                    TimeRule.of(
                            "(?:throughout |during |over |all )the (?<unit>week)(?:end)?",
                            RelativeRules::theWeek),
                    TimeRule.of(
                            "(?:(?<which>this|last|next) |over the |the )weekend",
                            RelativeRules::weekend),
                    TimeRule.of(
                            "(?:(?<hedge>more than|over|nearly|almost|about|around|less than|at least|just|some|up to) )?"
                                    + NUMBER
                                    + "[ -]"
                                    + UNIT
                                    + "s?(?:[ -](?:and )?a half| or so)? (?<way>ago|earlier|later|previously|from now|hence)",
                            RelativeRules::distance),
                    TimeRule.of(
                            "(?:the )?(?<way>previous|preceding|following|next|same) (?<unit>day|week|month|quarter|year)"
                                    + "(?! (?:of|after|before))",
                            RelativeRules::neighbour),
                    TimeRule.of(
                            "the (?<way>day) (?:before|earlier)(?! yesterday)|the (?<other>day) after(?! tomorrow)",
                            RelativeRules::dayBefore),
                    TimeRule.of(
                            "(?:that|the same) (?:very )?(?:day|"
                                    + DAY_PART
                                    + ")|(?<when>earlier|later) that day",
                            RelativeRules::sameDay),
                    TimeRule.of(
                            "the (?<way>following|next|previous) " + WEEKDAY,
                            RelativeRules::followingWeekday),
                    TimeRule.of(
                            "(?:(?:in|over|during|for|within) )?(?:the |our |my |their |(?=\\p{L}+ (?:\\d|a? ?few|several|two|three|four|five|six|seven"
                                    + "|eight|nine|ten|couple)))(?<which>past|last|next|coming|upcoming|previous) (?:(?:"
                                    + NUMBER
                                    + "|(?<few>few|several|many)|(?<couple>couple)(?: of)?)(?: more)? )?"
                                    + UNIT
                                    + "(?<plural>s?)(?:[- ]long)?",
                            RelativeRules::stretch),
                    TimeRule.of(
                            "(?:(?:in|over|during|for|within) )?(?:the )?"
                                    + NUMBER
                                    + " (?<which>past|last|next|coming|upcoming|previous|following|preceding) "
                                    + UNIT
                                    + "(?<plural>s)",
                            RelativeRules::stretch),
                    TimeRule.of(
                            "within (?:about )?"
                                    + NUMBER
                                    + "[ -](?<unit>day|week|month|year)(?<plural>s?)(?! (?:of|from|after|before)\\b)(?<which>)",
                            RelativeRules::within),
                    TimeRule.of(
                            "(?:the )?year[- ]to[- ]date",
                            match ->
                                    new TimeExpression(
                                            match.span(),
                                            new Shifted(0, ChronoUnit.YEARS, false),
                                            null,
                                            null,
                                            "since")),
                    TimeRule.of(
                            "(?:by |at |before |until )?(?:the )?(?<mod>end|beginning|start|middle|earlier|later|early|late) (?:of|in) (?:the|this) "
                                    + "(?<unit>day|week|month|year|decade)",
                            RelativeRules::edge),
                    TimeRule.of(
                            "(?:by |at |before |until )(?<mod>end) of (?<unit>week|month|year)",
                            RelativeRules::edge),
                    TimeRule.of(
                            "the (?<unit>week|month|year) (?<way>before|after|earlier|later)(?= ?[.,;:!?)]| ?$)",
                            RelativeRules::beside),
                    TimeRule.of(
                            "(?<when>earlier|later) in the day",
                            match ->
                                    match.as(
                                            new Shifted(0, ChronoUnit.DAYS, true),
                                            null,
                                            DateRules.modOf(match.need("when")))),
                    TimeRule.of(
                            "(?:for|in|during|throughout) the (?:fiscal |full )?year(?= end(?:ed|ing|s)\\b)",
                            match -> match.as(new Fixed("P1Y", TimexType.DURATION))),
                    TimeRule.of(
                            "for the (?:full |fiscal )?year(?=[.,;:]| ?$)",
                            match -> match.as(new Shifted(0, ChronoUnit.YEARS, false))),
                    TimeRule.of(
                            "(?:by )?(?:the )?year(?:[- ]|['’]s )end|within the year",
                            RelativeRules::yearEnd));

    private RelativeRules() {}

    private static TimeExpression day(Match match, int amount, @Nullable String partGroup) {
        String part = partGroup == null ? null : match.word(partGroup);
        return match.as(
                new Shifted(amount, ChronoUnit.DAYS, false),
                part == null ? null : TimeWords.dayPart(part),
                null);
    }

    private static TimeExpression night(Match match, int amount) {
        return match.as(new Shifted(amount, ChronoUnit.DAYS, false), "TNI", null);
    }

    private static TimeExpression directed(Match match) {
        String month = match.word("month");
        String weekday = match.word("weekday");
        String code =
                month != null
                        ? "M%02d".formatted(TimeWords.month(month))
                        : weekday != null
                                ? "D" + TimeWords.weekday(weekday).getValue()
                                : TimeWords.season(match.need("season"));
        return match.as(
                new Directed(code, TimeWords.direction(match.need("which"))), null, mod(match));
    }

    private static TimeExpression monthOf(Match match) {
        return match.as(
                new Directed(
                        "Y%02d".formatted(TimeWords.month(match.need("month"))),
                        TimeWords.direction(match.need("which"))));
    }

    private static TimeExpression unitOf(Match match) {
        int direction = TimeWords.direction(match.need("which"));
        String unit = match.need("unit").toLowerCase(Locale.ROOT);
        if (unit.equals("hour") || unit.equals("minute")) {
            return fixed(match, "PRESENT_REF");
        }
        if (unit.equals("quarter")) {
            return match.as(new Directed("Q", direction));
        }
        return unit.equals("year")
                ? match.as(new Directed("AN", direction), null, mod(match))
                : match.as(new Shifted(direction, TimeWords.unit(unit), false), null, mod(match));
    }

    private static TimeExpression theWeek(Match match) {
        boolean end = match.span().in(match.text()).endsWith("end");
        return end ? weekend(match) : match.as(new Shifted(0, ChronoUnit.WEEKS, false));
    }

    private static TimeExpression weekend(Match match) {
        String which = DateRules.word(match, "which");
        return match.as(new Directed("WE", which == null ? 0 : TimeWords.direction(which)));
    }

    private static @Nullable TimeExpression distance(Match match) {
        Integer number = TimeWords.number(match.need("number"));
        String way = match.need("way").toLowerCase(Locale.ROOT);
        String written = match.need("unit");
        ChronoUnit unit = TimeWords.unit(written);
        if (number == null) {
            return way.equals("ago") || way.equals("earlier")
                    ? fixed(match, "PAST_REF")
                    : fixed(match, "FUTURE_REF");
        }
        int each =
                written.equalsIgnoreCase("quarter")
                        ? 3
                        : written.equalsIgnoreCase("fortnight") ? 2 : 1;
        int amount = number * each;
        boolean ahead = way.equals("later") || way.equals("hence") || way.equals("from now");
        int signed = ahead ? amount : -amount;
        String hedge = match.word("hedge");
        return match.as(
                new Shifted(signed, unit, way.equals("earlier") || way.equals("later")),
                null,
                hedge == null ? null : modOfHedge(hedge, signed));
    }

    private static String modOfHedge(String hedge, int signed) {
        return switch (hedge.toLowerCase(Locale.ROOT)) {
            case "more than", "over", "at least" -> signed < 0 ? "BEFORE" : "AFTER";
            case "nearly", "almost", "less than", "up to" -> signed < 0 ? "AFTER" : "BEFORE";
            default -> "APPROX";
        };
    }

    private static TimeExpression neighbour(Match match) {
        int amount =
                switch (match.need("way").toLowerCase(Locale.ROOT)) {
                    case "previous", "preceding" -> -1;
                    case "same" -> 0;
                    default -> 1;
                };
        if (match.need("unit").equalsIgnoreCase("quarter")) {
            return match.as(new Directed("QF", amount));
        }
        return match.as(new Shifted(amount, TimeWords.unit(match.need("unit")), true));
    }

    private static TimeExpression beside(Match match) {
        String way = match.need("way").toLowerCase(Locale.ROOT);
        boolean back = way.equals("before") || way.equals("earlier");
        return match.as(new Shifted(back ? -1 : 1, TimeWords.unit(match.need("unit")), true));
    }

    private static TimeExpression dayBefore(Match match) {
        return match.as(new Shifted(match.word("way") == null ? 1 : -1, ChronoUnit.DAYS, true));
    }

    private static TimeExpression sameDay(Match match) {
        String part = match.word("part");
        String when = match.word("when");
        return match.as(
                new Shifted(0, ChronoUnit.DAYS, true),
                part == null ? null : TimeWords.dayPart(part),
                when == null ? null : DateRules.modOf(when));
    }

    private static TimeExpression followingWeekday(Match match) {
        return match.as(
                new Directed(
                        "F" + TimeWords.weekday(match.need("weekday")).getValue(),
                        TimeWords.direction(match.need("way"))));
    }

    /** "Within two weeks", where the words speak of what is to come. */
    private static @Nullable TimeExpression within(Match match) {
        int begin = match.span().begin();
        int from = Math.max(0, begin - 160);
        int stop = match.text().lastIndexOf(". ", begin);
        Span clause = new Span(Math.max(from, stop + 1), match.span().end());
        Integer number = TimeWords.number(match.need("number"));
        return number != null && Tense.isFuture(match.text(), clause, match.span())
                ? match.as(new Stretch(number, TimeWords.unit(match.need("unit"))))
                : null;
    }

    private static @Nullable TimeExpression stretch(Match match) {
        String written = match.word("number");
        boolean couple = DateRules.word(match, "couple") != null;
        Integer number =
                written == null ? Integer.valueOf(couple ? 2 : 1) : TimeWords.number(written);
        boolean few = DateRules.word(match, "few") != null;
        boolean vague = written == null && !few && !couple && !match.need("plural").isEmpty();
        number = few ? null : number;
        int sign = TimeWords.direction(match.need("which"));
        String unit = match.need("unit").toLowerCase(Locale.ROOT);
        if (unit.equals("quarter") && written == null && !few && !vague && !couple) {
            boolean beside = match.need("which").equalsIgnoreCase("previous");
            return match.as(new Directed(beside ? "QF" : "Q", sign));
        }
        if (vague) {
            return fixed(match, sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        if (number == null) {
            return match.as(new Fixed(TimeWords.period("X", unit), TimexType.DURATION));
        }
        int each = unit.equals("quarter") ? 3 : unit.equals("fortnight") ? 2 : 1;
        return match.as(new Stretch(sign * number * each, TimeWords.unit(unit)));
    }

    private static TimeExpression edge(Match match) {
        String first = match.span().in(match.text()).toLowerCase(Locale.ROOT).split(" ")[0];
        boolean bound = first.matches("by|before|until");
        return new TimeExpression(
                match.span(),
                new Shifted(0, TimeWords.unit(match.need("unit")), false),
                null,
                DateRules.modOf(match.need("mod")),
                bound ? first : null);
    }

    private static TimeExpression yearEnd(Match match) {
        boolean within =
                match.span().in(match.text()).toLowerCase(Locale.ROOT).startsWith("within");
        return new TimeExpression(
                match.span(),
                new Shifted(0, ChronoUnit.YEARS, false),
                null,
                within ? null : "END",
                "by");
    }

    private static TimeExpression fixed(Match match, String value) {
        return match.as(new Fixed(value, TimexType.DATE));
    }

    private static @Nullable String mod(Match match) {
        String word = match.word("mod");
        return word == null ? null : DateRules.modOf(word);
    }
}
