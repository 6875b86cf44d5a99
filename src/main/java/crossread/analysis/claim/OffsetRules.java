package crossread.analysis.claim;

import static crossread.analysis.claim.TimeWords.NUMBER;
import static crossread.analysis.claim.TimeWords.WEEKDAY;

import crossread.analysis.claim.TimeRule.Match;
import crossread.analysis.claim.TimeShape.CountedDay;
import crossread.analysis.claim.TimeShape.Distance;
import crossread.analysis.claim.TimeShape.Lasting;
import crossread.analysis.claim.TimeShape.Nth;
import crossread.analysis.claim.TimeShape.Shifted;
import crossread.analysis.claim.TimeShape.Working;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Rules for times told by a count from another: "two days before", "in four business days". */
final class OffsetRules {
    private static final String UNIT = "(?<unit>day|week|fortnight|month|quarter|year)";
    private static final String WAY = "(?<way>from now|from today|ago|earlier|later|hence)";

    static final List<TimeRule> ALL =
            List.of(
                    TimeRule.of(
                            NUMBER
                                    + "[ -]"
                                    + UNIT
                                    + "s? (?<way>after|before|from|following|prior to)(?= [\\p{L}\\d])",
                            OffsetRules::distance),
                    TimeRule.of(
                            "(?:(?<=for )"
                                    + NUMBER
                                    + " "
                                    + UNIT
                                    + "s?,? from|"
                                    + NUMBER.replace("<number>", "<count>")
                                    + " "
                                    + UNIT.replace("<unit>", "<each>")
                                    + "s?,? (?:starting|beginning|commencing)(?: from)?)(?: on)?(?= [\\p{L}\\d])",
                            OffsetRules::lasting),
                    TimeRule.of(
                            "(?:in "
                                    + NUMBER
                                    + "|"
                                    + NUMBER.replace("<number>", "<count>")
                                    + ") (?:business|working)[ -]days?(?: "
                                    + WAY
                                    + ")?(?!['’])",
                            OffsetRules::working),
                    TimeRule.of(
                            NUMBER
                                    + " "
                                    + "(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?"
                                    + " "
                                    + WAY,
                            OffsetRules::weekdays),
                    TimeRule.of(
                            "in (?:about |around |just |another |under |less than )?"
                                    + NUMBER
                                    + "[ -]"
                                    + UNIT
                                    + "s?(?<time>['’]s?['’]? time)?(?! (?:of|old|after|before|from|and|or|to)\\b)",
                            OffsetRules::ahead),
                    TimeRule.of(
                            "(?:the )?(?<nth>first|second|third|fourth|last|1st|2nd|3rd|4th) "
                                    + WEEKDAY
                                    + "(?= ?[.;!?]| ?,(?! \\d)| ?$| at \\d)",
                            OffsetRules::nthWeekday));

    private static final Pattern OTHER =
            Pattern.compile(
                    "(?:\\b(?:first|second|third|fourth|fifth|sixth|times?|only|once|twice|worst|best|most|least"
                            + "|[a-z]{3,}est)\\b[^.;]{0,30}|\\b(?:every|each|a|an|another|his|her|their|for) )$",
                    Pattern.CASE_INSENSITIVE);

    private OffsetRules() {}

    private static @Nullable TimeExpression distance(Match match) {
        Integer number = TimeWords.number(match.need("number"));
        String way = match.need("way").toLowerCase(Locale.ROOT);
        boolean lasting = way.equals("from") && before(match).endsWith("for ");
        if (number == null || lasting) {
            return null;
        }
        boolean back = way.startsWith("before") || way.startsWith("prior");
        int amount = number * each(match) * (back ? -1 : 1);
        return match.as(new Distance(amount, TimeWords.unit(match.need("unit"))));
    }

    private static @Nullable TimeExpression lasting(Match match) {
        String count = match.word("count");
        Integer number = TimeWords.number(count == null ? match.need("number") : count);
        String unit = count == null ? match.need("unit") : match.need("each");
        return number == null || number == 0
                ? null
                : match.as(new Lasting(number * each(unit), TimeWords.unit(unit)));
    }

    private static int each(Match match) {
        return each(match.need("unit"));
    }

    private static int each(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "quarter" -> 3;
            case "fortnight" -> 2;
            default -> 1;
        };
    }

    private static @Nullable TimeExpression working(Match match) {
        String written = match.word("number");
        String way = match.word("way");
        Integer number = TimeWords.number(written == null ? match.need("count") : written);
        if (number == null || written == null && way == null) {
            return null;
        }
        String told = way == null ? "" : way.toLowerCase(Locale.ROOT);
        boolean back = told.equals("ago") || told.equals("earlier");
        boolean fromText = told.equals("earlier") || told.equals("later");
        return match.as(new Working(back ? -number : number, fromText));
    }

    private static @Nullable TimeExpression weekdays(Match match) {
        Integer number = TimeWords.number(match.need("number"));
        String way = match.need("way").toLowerCase(Locale.ROOT);
        boolean back = way.equals("ago") || way.equals("earlier");
        return number == null || number == 0
                ? null
                : match.as(
                        new CountedDay(
                                TimeWords.weekday(match.need("weekday")),
                                back ? -number : number,
                                way.equals("earlier")));
    }

    /** "In two weeks", where the words speak of what is to come; else it is a length of time. */
    private static @Nullable TimeExpression ahead(Match match) {
        Integer number = TimeWords.number(match.need("number"));
        if (number == null) {
            return null;
        }
        int end = match.span().end();
        Span sentence = new Span(sentenceBegin(match), Math.min(match.text().length(), end + 60));
        boolean counted = OTHER.matcher(before(match)).find();
        boolean future =
                match.word("time") != null
                        || !counted && Tense.isFuture(match.text(), sentence, match.span());
        return future
                ? match.as(
                        new Shifted(
                                number * each(match), TimeWords.unit(match.need("unit")), false))
                : null;
    }

    private static int sentenceBegin(Match match) {
        int begin = match.span().begin();
        int from = Math.max(0, begin - 160);
        String before = match.text().substring(from, begin);
        int stop =
                Math.max(
                        before.lastIndexOf('\n'),
                        Math.max(before.lastIndexOf(". "), before.lastIndexOf("? ")));
        return from + stop + 1;
    }

    private static @Nullable TimeExpression nthWeekday(Match match) {
        if (OTHER.matcher(before(match)).find()) {
            return null;
        }
        String nth = match.need("nth").toLowerCase(Locale.ROOT);
        return nth.equals("last") && !match.span().in(match.text()).startsWith("the")
                ? null
                : match.as(
                        new Nth(
                                nth.equals("last") ? -1 : TimeWords.ordinal(nth),
                                TimeWords.weekday(match.need("weekday")),
                                null,
                                0,
                                null));
    }

    private static String before(Match match) {
        int begin = match.span().begin();
        return match.text().substring(Math.max(0, begin - 60), begin);
    }
}
